// When a page was captured, as far as its front matter, or the program that saved it, says so.
import { spanOf } from "../dates/reading-span.ts";
import type { Instant, ZoneName } from "../model/dates.ts";
import type { PageReading } from "../model/page.ts";
import { Refusal } from "../model/refusal.ts";

/** Of a stated day, its last second: nothing that the page states of that day is later than its capture. */
export function capturedOf(page: PageReading, home: ZoneName): Instant | undefined {
  const captured = page.front.captured ?? page.saved;
  const span = captured === undefined ? undefined : spanOf(captured, home);
  return captured?.precision === "day" ? span?.end : span?.start;
}

/** Throws a Refusal for a page that says it was captured later than now. */
export function refuseFutureCapture(page: PageReading, home: ZoneName, now: Instant): void {
  const { captured } = page.front;
  const start = captured === undefined ? undefined : spanOf(captured, home)?.start;
  if (start === undefined || start <= now) return;
  const place = { file: page.file, ...(captured?.line === undefined ? {} : { line: captured.line }) };
  throw new Refusal(
    "captured-in-future",
    `\`captured\` (${captured?.words}) lies in the future`,
    "State when the page was saved.",
    place,
  );
}
