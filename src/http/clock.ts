import type { Instant } from "../model/dates.ts";

/** The second that is running. */
export const systemClock = (): Instant => `${new Date().toISOString().slice(0, "2012-03-28T22:39:00".length)}Z`;
