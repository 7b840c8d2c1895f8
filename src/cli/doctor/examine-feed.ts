// One feed: how it comes, what it says, and whether that is what the project has recorded.
import { mediaTypes } from "../../feeds/media-types.ts";
import { charsetOf, failureOf, typeOf } from "./ask.ts";
import { checkEntries } from "./check-against-project.ts";
import { checkDelivery } from "./check-delivery.ts";
import { checkDocument, checkSize } from "./check-document.ts";
import { findHeldNames, findTraces } from "./check-embargo.ts";
import { checkModifiedAgainst } from "./check-validators.ts";
import type { Met, Round } from "./examine.ts";
import type { Report } from "./finding.ts";
import { type Opened, open } from "./open.ts";
import { seeFeed } from "./see-feed.ts";
import type { SeenFeed } from "./seen-feed.ts";

/** What is kept of an item while the others are looked at, in letters: a document may be made of ids alone. */
const WEIGHT_OF_AN_ITEM = 500;

export async function examineFeed(url: string, round: Round, met: Met): Promise<void> {
  const report = round.findings.at(url);
  const opened = await open(url, "feed", round.ask, report);
  if (opened === undefined) return;
  met.read += opened.text.length;
  await checkDelivery(opened.address, opened.answer, round, report);
  checkSize(Buffer.byteLength(opened.text), report);
  findTraces(url, opened.text, round.project, met.leaks);
  try {
    const feed = seeFeed(opened.text);
    checkFeed(feed, opened, round, report);
    findHeldNames(url, feed, round.project, met.leaks);
    met.seen.set(url, whatIsNeeded(feed));
    met.read += WEIGHT_OF_AN_ITEM * feed.entries.length;
  } catch (error) {
    report("not-well-formed", failureOf(error).message);
  }
}

function checkFeed(feed: SeenFeed, { address, answer: { headers } }: Opened, round: Round, report: Report): void {
  const { now, dated, project } = round;
  checkType(feed, headers, report);
  checkDocument(feed, { address, now, dated }, report);
  checkModifiedAgainst(feed, headers, now, report);
  if (project !== undefined) checkEntries(feed, project, report);
}

function checkType({ format }: SeenFeed, headers: Headers, report: Report): void {
  const said = headers.get("content-type");
  const charset = charsetOf(headers);
  if (typeOf(headers) !== mediaTypes[format]) {
    report("wrong-type", `the content type is ${said}, not ${mediaTypes[format]}`);
  } else if (charset === undefined && format !== "json") {
    // JSON is UTF-8 and nothing else (RFC 8259 section 8.1); of XML some readers believe the header alone.
    report("no-charset", `the content type is ${said}, without a charset`);
  } else if (charset !== undefined && !/^utf-?8$/.test(charset)) {
    report("no-charset", `the content type says ${charset}, and the document is UTF-8`);
  }
}

/** A copy: a piece of a text holds on to the whole of it, and there may be thousands of documents. */
const whatIsNeeded = (feed: SeenFeed): SeenFeed =>
  structuredClone({
    ...feed,
    entries: feed.entries.map(({ id, url }) => ({ ...NOTHING, id, url })),
  });

const NOTHING = {
  title: undefined,
  content: undefined,
  published: undefined,
  updated: undefined,
  topics: [],
  authors: [],
} as const;
