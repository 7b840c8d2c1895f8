// A stated time of capture, as dates without a year and "3 hours ago" are read against it.
import type { Home } from "../dates/home.ts";
import { spanOf } from "../dates/reading-span.ts";
import { writeStated } from "../dates/stated.ts";
import type { Reading } from "../model/dates.ts";

/** An instant where a clock is stated and its zone is known, else the day. */
export function capturedAt(captured: Reading | undefined, zone: Home["zone"]): Pick<Home, "captured"> {
  if (captured?.written === undefined) return {};
  const { year, month = 1, day = 1, hour } = captured.written;
  const instant = hour === undefined ? undefined : spanOf(captured, zone)?.start;
  return { captured: instant ?? writeStated({ year, month, day }) };
}
