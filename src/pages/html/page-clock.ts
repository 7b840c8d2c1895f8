// The page's own clock: servers write when they made a page, and content systems put the same moment where the article's date
// belongs. What states that moment, to two minutes, is doubted.
import { instantAt, offsetOfWritten } from "../../dates/wall-clock.ts";
import type { Reading } from "../../model/dates.ts";

const CLOCK =
  /(?:curr(?:ent)?_?time|server_?time|render(?:ed)?|page_?load|request_?time|build_?time)\w{0,20}["']?\s*[:=@ ]\s*(?:new\s+Date\(\s*)?["']?(\d{13}|\d{10}|20\d\d-\d\d-\d\dT[\d:]{8}(?:Z|[+-]\d\d:?\d\d)?)/gi;

/** Seconds since 1970 at which the page says it was made: its own clock, never the article's date. */
function findPageClocks(html: string): readonly number[] {
  return [...html.matchAll(CLOCK)].flatMap(([, time = ""]) => {
    const at = /^\d+$/.test(time) ? Number(time.slice(0, 10)) : Date.parse(time) / 1000;
    return Number.isFinite(at) ? [at] : [];
  });
}

const CLOSE = 120;

/** Of what is written for programs; what people read says more. */
export function doubtClocks(readings: readonly Reading[], html: string): readonly Reading[] {
  const clocks = findPageClocks(html);
  return readings.map((reading) => {
    const time = timeOf(reading);
    const isClock = time !== undefined && clocks.some((clock) => Math.abs(clock - time) <= CLOSE);
    return isClock ? { ...reading, doubts: [...reading.doubts, "page-clock" as const] } : reading;
  });
}

/** Seconds since 1970, of a date with a clock and a zone. */
function timeOf({ written }: Reading): number | undefined {
  if (written?.hour === undefined || written.zone === undefined) return undefined;
  const offset = offsetOfWritten(written, undefined);
  return offset === undefined ? undefined : Date.parse(instantAt(written, offset)) / 1000;
}
