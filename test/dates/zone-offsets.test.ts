// Our arithmetic against Temporal's own, wall clock by wall clock.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offsetsAt } from "../../src/dates/zone-offsets.ts";

const ZONES = [
  "America/New_York",
  "America/St_Johns",
  "America/Sao_Paulo",
  "America/Phoenix",
  "Europe/London",
  "Europe/Dublin",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "Asia/Tehran",
  "Asia/Hong_Kong",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Chatham",
  "Antarctica/Troll",
  "UTC",
];

function byTemporal(wall: number, zone: string): readonly number[] {
  const plain = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO("UTC").toPlainDateTime();
  const offset = (disambiguation: "compatible" | "earlier" | "later") =>
    (wall - plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds) / 60_000;
  return [...new Set([offset("compatible"), offset("earlier"), offset("later")])];
}

const minute = 60_000;

describe("the offsets of a wall clock are Temporal's", () => {
  test("at any minute of two centuries", () => {
    const wall = fc.integer({ min: Date.UTC(1900, 0, 1) / minute, max: Date.UTC(2100, 0, 1) / minute });
    fc.assert(
      fc.property(wall, fc.constantFrom(...ZONES), (at, zone) => {
        expect(offsetsAt(at * minute, zone)).toEqual(byTemporal(at * minute, zone));
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  test.each(ZONES)("around every change of clocks in %s since 1970", (zone) => {
    let at = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    let changes = 0;
    for (
      let next = at.getTimeZoneTransition("next");
      next !== null && next.year < 2030;
      next = at.getTimeZoneTransition("next")
    ) {
      const wall = next.epochMilliseconds + next.offsetNanoseconds / 1e6;
      for (const step of [-121, -61, -60, -59, -31, -30, -1, 0, 1, 29, 30, 59, 60, 61, 1440]) {
        const near = wall + step * minute;
        expect(offsetsAt(near, zone), `${next.toString()} ${step}`).toEqual(byTemporal(near, zone));
      }
      at = next;
      changes += 1;
    }
    expect(changes > 0 || ["UTC", "America/Phoenix", "Asia/Kathmandu"].includes(zone)).toBe(true);
  });
});
