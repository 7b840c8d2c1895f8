import type { Instant } from "../model/dates.ts";

/** The second that is running. */
export const systemClock = (): Instant => new Date().toISOString().replace(/\.\d+Z$/, "Z");
