// A saved web page → what it says: dates wherever they stand, headline, byline, text, related coverage. Which date counts is
// decided later; here each is a reading with its place.
import { readAddressDay } from "../../dates/address-day.ts";
import type { Home } from "../../dates/home.ts";
import type { Reading } from "../../model/dates.ts";
import type { Byline, Coverage, PageReading } from "../../model/page.ts";
import { Refusal } from "../../model/refusal.ts";
import type { CutPage } from "../front-matter.ts";
import { findTextElement } from "./blocks.ts";
import { findFurniture, readHtmlBody } from "./body.ts";
import { type HtmlHeader, readHtmlHeader } from "./header.ts";
import { findHeadline, type Headline } from "./headline.ts";
import { findMarkedByline, findNamedAuthor } from "./html-byline.ts";
import { findLeadImage } from "./lead-image.ts";
import { readMetadataDates } from "./metadata-dates.ts";
import { doubtClocks } from "./page-clock.ts";
import { type PageFacts, readPageFacts } from "./page-facts.ts";
import { holdersOf } from "./region.ts";
import { readRelated } from "./related.ts";
import { readScriptDates } from "./script-dates.ts";
import { numberLines, type SourceLines } from "./source-lines.ts";
import { findSection, findTopics } from "./subjects.ts";

type Said = Omit<PageReading, "slug" | "file" | "front">;

/** Throws a Refusal with the line. */
export function readHtmlPage(cut: CutPage, site: Home): Said {
  const facts = readPageFacts(cut, site);
  const { address, blocks, home } = facts;
  const headline = findHeadline(blocks, facts.titles);
  if (headline === undefined) throw noHeadline(cut.restLine);
  const text = findTextElement(blocks, headline.at ?? 0);
  const title = headline.at === undefined ? undefined : blocks[headline.at];
  const holders = holdersOf(title?.element, text);
  const related = readRelated(blocks, { holders, address, home });
  const standing = { at: headline.at ?? -1, holders, text, others: new Set(related?.said) };
  const header = readHtmlHeader(blocks, standing, home);
  const lines = numberLines(cut.rest, cut.restLine);
  const readings = readDates(cut, facts, header, holders).map((reading) => placed(reading, lines));
  const byline = findByline(facts, header, holders);
  // The text last: Readability takes the document apart.
  const said = [
    ...(title === undefined ? [] : [title]),
    ...header.said,
    ...(related?.said ?? []),
    ...findFurniture(blocks, standing, byline),
  ];
  const content = readHtmlBody(
    { document: facts.document, said, holders, text, depth: facts.depth, base: address },
    cut.restLine,
  );
  const image = findLeadImage(facts.metas, facts.linked, content.images, address);
  return {
    ...describe(facts, headline),
    ...(byline === undefined ? {} : { byline }),
    ...(related === undefined ? {} : { coverage: placedIn(related.coverage, lines) }),
    ...(image === undefined ? {} : { image }),
    highlights: [],
    body: [{ kind: "markup", html: content.html, text: content.text, lead: content.lead }],
    readings,
  };
}

function describe({ address, own, zone, language, linked, metas, saved }: PageFacts, headline: Headline) {
  const section = findSection(metas, linked);
  const topics = findTopics(metas, linked);
  return {
    title: headline.text,
    ...(headline.at === undefined ? { isTitleGuessed: true } : {}),
    ...(language === undefined ? {} : { language }),
    // Its own before the one it was captured from: that is how another capture of it is known again.
    ...(address === undefined ? {} : { address: own ?? address }),
    ...(zone === undefined ? {} : { zone }),
    ...(section === undefined ? {} : { section }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(saved === undefined ? {} : { saved }),
  };
}

/** Printed ones first, then those for programs by how much their names can be trusted, then the address. */
function readDates(
  { front, rest: html }: CutPage,
  { document, metas, linked, address, home }: PageFacts,
  header: HtmlHeader,
  holders: ReadonlySet<Element>,
): readonly Reading[] {
  // An address in front matter is read there.
  const inAddress = address === undefined || front.source !== undefined ? undefined : readAddressDay(address);
  return [
    ...header.readings,
    ...doubtClocks(
      [...readMetadataDates(document, { metas, linked, holders }, home), ...readScriptDates(document, home)],
      html,
    ),
    ...(inAddress === undefined ? [] : [inAddress]),
  ];
}

/** Names of the publisher, which signs what nobody else does. */
const SITE_NAMES = ["og:site_name", "application-name", "publisher", "article:publisher", "copyright"];

const findByline = (
  { document, metas, linked }: PageFacts,
  header: HtmlHeader,
  holders: ReadonlySet<Element>,
): Byline | undefined =>
  header.byline ?? findMarkedByline(document, holders) ?? findNamedAuthor(metas, linked, metas.findAll(...SITE_NAMES));

function placed(reading: Reading, lines: SourceLines): Reading {
  const line = reading.place === "address" ? undefined : lines.find(reading.words);
  return line === undefined ? reading : { ...reading, line };
}

const placedIn = (coverage: Coverage, lines: SourceLines): Coverage => ({
  ...coverage,
  entries: coverage.entries.map((entry) => ({
    ...entry,
    line: lines.find(entry.title ?? entry.text) ?? entry.line,
    readings: entry.readings.map((reading) => placed(reading, lines)),
  })),
});

const noHeadline = (line: number): Refusal =>
  new Refusal(
    "page-without-headline",
    "no headline was found in this page",
    "State it in the front matter: `title: …`.",
    { line },
  );
