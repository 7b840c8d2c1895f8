// The moments of undated items: their page's time of capture, one second apart in page order (design, rule 8).

import { plusSeconds } from "../dates/wall-clock.ts";
import type { CaptureFrom, Evidence, Instant, Moment } from "../model/dates.ts";
import type { PageReading } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { capturedOf } from "./captured.ts";
import { homeOf } from "./home-of.ts";
import type { Statement } from "./statement.ts";

export interface Capture {
  readonly at: Instant;
  readonly from: CaptureFrom;
  /** The words that the time was taken from; none when it is the moment of recording. */
  readonly evidence?: Evidence;
}

/** `statements` are those of the whole page, `seen` when this very file was first recorded. */
export function settleCapture(page: PageReading, statements: readonly Statement[], seen: Instant, site: Site): Capture {
  const newest = statements
    .flatMap(({ moment }) => (moment === undefined || moment.at > seen ? [] : [moment]))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .at(-1);
  const stated = capturedOf(page, homeOf(page, site));
  if (stated !== undefined) {
    // A day of capture says no time; what the page states of that day was there when it was captured.
    const isDay = page.front.captured?.precision === "day";
    const at = isDay ? latest(plusSeconds(stated, -86_400), newest?.at) : stated;
    return { at, from: "stated", ...evidenceOf(page) };
  }
  if (newest === undefined) return { at: seen, from: "recorded" };
  return { at: newest.at, from: "page", ...(newest.evidence === undefined ? {} : { evidence: newest.evidence }) };
}

function evidenceOf({ slug, front: { captured } }: PageReading): { evidence?: Evidence } {
  if (captured === undefined) return {};
  const line = captured.line === undefined ? {} : { line: captured.line };
  return { evidence: { words: captured.words, page: slug, ...line } };
}

const latest = (a: Instant, b: Instant | undefined): Instant => (b !== undefined && b > a ? b : a);

/** `before` counts the undated entries above this one and this one; the article itself is 0. */
export const captureMoment = ({ at, from, evidence }: Capture, before: number): Moment => ({
  at: plusSeconds(at, -before),
  precision: "second",
  basis: "capture",
  captureFrom: from,
  ...(evidence === undefined ? {} : { evidence }),
});
