// The offsets of a place's clocks, from the IANA database through Temporal, which is asked once for each zone and year:
// it costs some microseconds a question, and a build has hundreds of thousands. It runs when content is built,
// never in the Worker.
import type { Instant, ZoneName } from "../model/dates.ts";

/** From one instant on (milliseconds since 1970, UTC) and before another the clocks stand so many minutes east of UTC. */
interface Regime {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
  /** The offset as the answer that it mostly is. */
  readonly alone: readonly number[];
}

const zones = new Map<ZoneName, Map<number, readonly Regime[]>>();
const DAY = 86_400_000;

/**
 * Offsets, in minutes, that a zone's clocks keep at a wall clock given as if it were UTC, in milliseconds. One is the rule;
 * two around a change of clocks, the one that counts first (RFC 5545 section 3.3.5: the first pass of an hour that
 * repeats, the offset before an hour that is skipped).
 */
export function offsetsAt(wall: number, zone: ZoneName): readonly number[] {
  const regimes = regimesOf(zone, new Date(wall).getUTCFullYear());
  let showing: Regime | undefined;
  for (const regime of regimes) {
    const instant = wall - regime.offset * 60_000;
    if (instant < regime.from || instant >= regime.until || showing?.offset === regime.offset) continue;
    if (showing !== undefined) return [showing.offset, regime.offset];
    showing = regime;
  }
  if (showing !== undefined) return showing.alone;
  // No clock ever showed it: it fell into the hour that was skipped between two regimes.
  const after = regimes.findIndex(({ from, offset }) => wall - offset * 60_000 < from);
  return [regimes[after - 1], regimes[after]].flatMap((regime) => (regime === undefined ? [] : [regime.offset]));
}

/** Minutes east of UTC at which a zone's clocks stand at an instant. */
export const offsetOf = (instant: Instant, zone: ZoneName): number =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;

/** The regimes of a year and of the days around it, in order. */
function regimesOf(zone: ZoneName, year: number): readonly Regime[] {
  let years = zones.get(zone);
  if (years === undefined) {
    years = new Map();
    zones.set(zone, years);
  }
  let found = years.get(year);
  if (found === undefined) {
    found = readRegimes(zone, Date.UTC(year, 0, 1) - 2 * DAY, Date.UTC(year + 1, 0, 1) + 2 * DAY);
    years.set(year, found);
  }
  return found;
}

function readRegimes(zone: ZoneName, start: number, end: number): readonly Regime[] {
  let at = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
  const regimes: Regime[] = [];
  for (let from = Number.NEGATIVE_INFINITY; ; ) {
    const next = at.getTimeZoneTransition("next");
    const isLast = next === null || next.epochMilliseconds >= end;
    const until = isLast ? Number.POSITIVE_INFINITY : next.epochMilliseconds;
    const offset = at.offsetNanoseconds / 60e9;
    regimes.push({ from, until, offset, alone: [offset] });
    if (isLast) return regimes;
    at = next;
    from = until;
  }
}

/** Two names of one zone of the IANA database. */
export const isSameZone = (a: ZoneName, b: ZoneName): boolean =>
  a === b || new Temporal.ZonedDateTime(0n, a).equals(new Temporal.ZonedDateTime(0n, b));
