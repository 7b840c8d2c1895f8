// Instant → the date-time of RFC 822 section 5 as RSS 2.0 wants it, with a four-digit year; HTTP's IMF-fixdate
// (RFC 9110 section 5.6.7) is the same form.
import type { Instant } from "../model/dates.ts";
import { instantToDate } from "./write-rfc3339.ts";

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Wed, 28 Mar 2012 22:39:00 GMT`. Throws as `instantToDate` does. */
export function writeRfc822(instant: Instant): string {
  const date = instantToDate(instant);
  const [year, , day] = instant.split(/[-T]/);
  const time = instant.slice(-9, -1);
  // GMT, not UT or Z: the only zone name that every reader of RSS knows.
  return `${weekdays[date.getUTCDay()]}, ${day} ${months[date.getUTCMonth()]} ${year} ${time} GMT`;
}
