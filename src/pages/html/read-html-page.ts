// A saved web page → what it says: dates wherever they stand, headline, byline, text, related coverage. Which date counts is
// decided later; here each is a reading with its place.
import { readAddressDay } from "../../dates/address-day.ts";
import type { Home } from "../../dates/home.ts";
import { safeWebAddress } from "../../markup/safe-address.ts";
import type { Reading } from "../../model/dates.ts";
import type { PageReading } from "../../model/page.ts";
import { Refusal } from "../../model/refusal.ts";
import { languageOf } from "../find-language.ts";
import type { CutPage } from "../front-matter.ts";
import { cutBlocks, findTextElement, isProse } from "./blocks.ts";
import { findFurniture, readHtmlBody } from "./body.ts";
import { readHtmlHeader } from "./header.ts";
import { findHeadline, titlesOf } from "./headline.ts";
import { homeAt } from "./home-at.ts";
import { findMarkedByline, findNamedAuthor } from "./html-byline.ts";
import { findLinkedArticle, textsOf } from "./json-ld.ts";
import { findLeadImage } from "./lead-image.ts";
import { type Metas, readMetas } from "./meta.ts";
import { readMetadataDates } from "./metadata-dates.ts";
import { openDocument } from "./open-document.ts";
import { doubtClocks } from "./page-clock.ts";
import { holdersOf } from "./region.ts";
import { readRelated } from "./related.ts";
import { readSaved } from "./saved.ts";
import { readScriptDates } from "./script-dates.ts";
import { findSection, findTopics } from "./subjects.ts";

/** Throws a Refusal with the line. */
export function readHtmlPage(
  { front, rest: html, restLine }: CutPage,
  site: Home,
): Omit<PageReading, "slug" | "file" | "front"> {
  const { document, depth } = openDocument(html);
  const metas = readMetas(document);
  const saved = readSaved(html, site);
  const address = front.source ?? findAddress(document, metas) ?? saved.address;
  const blocks = cutBlocks(document.body);
  const prose = blocks.filter(isProse).map(({ text }) => text);
  const language = statedLanguage(document, metas) ?? languageOf(prose.join(" "), undefined);
  const home = homeAt(site, address, language);
  const linked = findLinkedArticle(document, { address, titles: titlesOf(document, metas, undefined) });
  const titles = titlesOf(document, metas, linked === undefined ? undefined : textsOf(linked.headline)[0]);
  const headline = findHeadline(blocks, front.title === undefined ? titles : [front.title, ...titles]);
  if (headline === undefined) throw noHeadline(restLine);
  const text = findTextElement(blocks, headline.at ?? 0);
  const holders = holdersOf(headline.at === undefined ? undefined : blocks[headline.at]?.element, text);
  const related = readRelated(blocks, { holders, address, home });
  const standing = { at: headline.at ?? -1, holders, text, others: new Set(related?.said) };
  const header = readHtmlHeader(blocks, standing, home);
  const sites = metas.findAll("og:site_name", "application-name", "publisher", "article:publisher", "copyright");
  const byline = header.byline ?? findMarkedByline(document, holders) ?? findNamedAuthor(metas, linked, sites);
  const inAddress = address === undefined ? undefined : readAddressDay(address);
  const readings: readonly Reading[] = [
    ...header.readings,
    ...doubtClocks(readMetadataDates(document, { metas, linked, holders }, home), html),
    ...doubtClocks(readScriptDates(document, home), html),
    ...(inAddress === undefined || front.source !== undefined ? [] : [inAddress]),
  ];
  const section = findSection(metas, linked);
  const topics = findTopics(metas, linked);
  const title = headline.at === undefined ? [] : blocks.slice(headline.at, headline.at + 1);
  const said = [...title, ...header.said, ...(related?.said ?? []), ...findFurniture(blocks, standing, byline)];
  const content = readHtmlBody({ document, said, holders, text, depth, base: address }, restLine);
  const image = findLeadImage(metas, linked, content.images, address);
  return {
    title: headline.text,
    ...(byline === undefined ? {} : { byline }),
    highlights: [],
    body: [{ kind: "markup", html: content.html, text: content.text }],
    ...(related === undefined ? {} : { coverage: related.coverage }),
    ...(language === undefined ? {} : { language }),
    ...(address === undefined ? {} : { address }),
    ...(home.zone === undefined || home.zone === site.zone ? {} : { zone: home.zone }),
    ...(section === undefined ? {} : { section }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(image === undefined ? {} : { image }),
    ...(saved.at === undefined ? {} : { saved: saved.at }),
    readings,
  };
}

function findAddress(document: Document, metas: Metas): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? "";
  const base = document.querySelector("base[href]")?.getAttribute("href") ?? undefined;
  return [canonical, ...metas.findAll("og:url", "twitter:url", "vr:canonical", "parsely-link")]
    .map((each) => safeWebAddress(each, base === undefined || !/^https?:/.test(base) ? undefined : base))
    .find((each) => each !== undefined && new URL(each).pathname !== "/");
}

function statedLanguage(document: Document, metas: Metas): string | undefined {
  const stated = [
    document.documentElement.getAttribute("lang"),
    document.documentElement.getAttribute("xml:lang"),
    metas.find("content-language", "dc.language", "language", "inlanguage"),
    metas.find("og:locale"),
  ];
  return stated
    .map((each) => each?.trim().replaceAll("_", "-"))
    .find((each) => each !== undefined && isLanguageTag(each));
}

const isLanguageTag = (tag: string): boolean => /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-[A-Za-z]{2})?$/.test(tag);

const noHeadline = (line: number): Refusal =>
  new Refusal(
    "page-without-headline",
    "no headline was found in this page",
    "State it in the front matter: `title: …`.",
    {
      line,
    },
  );
