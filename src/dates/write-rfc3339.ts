// Instant → the date-time of RFC 3339, as Atom (RFC 4287 section 3.3) and JSON Feed 1.1 want it.
import type { Instant } from "../model/dates.ts";

// Every month has these days, so what looks like this is an instant; that need not be tried by writing it back.
const certain = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/**
 * The same instant as a JavaScript date.
 * @throws RangeError when it is no instant (a fraction, an offset, 30 February): that is a bug of ours, never input.
 */
export function instantToDate(instant: Instant): Date {
  const date = new Date(instant);
  if (!certain.test(instant)) checkInstant(instant);
  return date;
}

/** Throws as `instantToDate` does. */
export function checkInstant(instant: Instant): void {
  if (certain.test(instant)) return;
  const date = new Date(instant);
  // `Date` rolls 30 February over into March and reads many other forms; only what it writes back itself is an instant.
  const written = Number.isNaN(date.getTime()) ? undefined : date.toISOString();
  if (instant.length !== 20 || written !== instant.replace("Z", ".000Z")) {
    throw new RangeError(`Not an instant in UTC to the second: ${JSON.stringify(instant)}`);
  }
}

/** `2012-03-28T22:39:00Z`: upper-case T and Z (RFC 4287 section 3.3), whole seconds. Throws as `instantToDate` does. */
export function writeRfc3339(instant: Instant): string {
  return certain.test(instant) ? instant : instantToDate(instant).toISOString().replace(".000Z", "Z");
}
