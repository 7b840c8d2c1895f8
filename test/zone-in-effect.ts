// A zone that is asked for but not in effect would make the second run of the tests prove nothing.
import { inject } from "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    /** The zone that this run of the tests is to happen in. */
    zone: string;
  }
}

const zone = inject("zone");
const noon = new Date("2012-03-28T12:00:00Z");
const wanted = Temporal.Instant.from("2012-03-28T12:00:00Z").toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
const found = -noon.getTimezoneOffset();
if (found !== wanted) throw new Error(`the tests were to run in ${zone} (${wanted} minutes), not at ${found} minutes`);
