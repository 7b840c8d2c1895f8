// Of all that a page states of one article, what counts. A saved page says its dates in many places that disagree; the rules
// below are tried in their order, and every reading that loses is kept with the reason (docs: "Which date counts").
//
// 1. What the operator states in the front matter goes before the page.
// 2. The page's own words beside the headline or at the foot go before what programs are told: people correct the one.
// 3. What programs are told makes a printed date exact where it agrees: seconds, zone, the clock of a day.
// 4. Where nothing is printed, what programs are told decides, in the order of trust in which the reader lists it.
// 5. The head of a page holds the page's own clock: what stands there unlabelled counts only when something agrees.
import type { Reading, ZoneName } from "../model/dates.ts";
import { agree, refine } from "./agreement.ts";

export interface Weighed {
  readonly reading: Reading;
  /** Why it does not count, in words; absent for a reading that does. */
  readonly lost?: string;
}

const isProgram = ({ place }: Reading): boolean => place === "metadata" || place === "script";

/** In the order given. `home` is where the page is at home. */
export function weigh(readings: readonly Reading[], home: ZoneName): readonly Weighed[] {
  if (!readings.some((reading) => isProgram(reading) || reading.place === "page-head"))
    return readings.map((reading) => ({ reading }));
  const programs = readings.filter(isProgram).filter(({ written }) => written !== undefined);
  const stated = readings.filter((reading) => isPrinted(reading, programs, home));
  const { printed, lost } = settleUnlabelled(stated, programs, home);
  const refined = new Map(printed.map((reading) => [reading, refineByBest(reading, programs, home)]));
  const published = printed.filter(({ role, written }) => role !== "updated" && written !== undefined);
  const updated = printed.filter(({ role, written }) => role === "updated" && written !== undefined);
  const won = [choosePublished(programs, published), chooseUpdated(programs, published, updated, home)];
  for (const reading of won) if (reading !== undefined) refined.set(reading, exactest(reading, programs, home));
  for (const program of programs)
    if (!won.includes(program)) lost.set(program, reasonFor(program, [...published, ...updated], home));
  for (const reading of readings)
    if (reading.place === "page-head" && !printed.includes(reading))
      lost.set(reading, "stands in the page's head, and nothing agrees with it");
  return readings.map((reading) => {
    const why = lost.get(reading);
    if (why !== undefined) return { reading, lost: why };
    const own = printed.find(({ words, line }) => words === reading.words && line === reading.line) ?? reading;
    return { reading: refined.get(own) ?? own };
  });
}

/**
 * Of printed dates without a label the nearest to the headline is meant. One that repeats the printed update is the same in
 * another form; one that programs call modified, while they call an earlier one published, is the update.
 */
function settleUnlabelled(stated: readonly Reading[], programs: readonly Reading[], home: ZoneName) {
  const lost = new Map<Reading, string>();
  const updated = stated.filter(({ role }) => role === "updated");
  const printed: Reading[] = [];
  for (const reading of stated) {
    if (reading.role !== "unlabelled" || reading.written === undefined) printed.push(reading);
    else if (updated.some((each) => hasClock(each) && hasClock(reading) && agree(each, reading, home) === true))
      lost.set(reading, "repeats the printed update");
    else if (printed.some(({ role, written }) => role === "unlabelled" && written !== undefined))
      lost.set(reading, "another date stands nearer to the headline");
    else printed.push(isModified(reading, programs, home) ? { ...reading, role: "updated" } : reading);
  }
  return { printed, lost };
}

const hasClock = ({ written }: Reading): boolean => written?.hour !== undefined;

function isModified(reading: Reading, programs: readonly Reading[], home: ZoneName): boolean {
  const exact = programs.filter((each) => hasClock(each) && each.trust === 1);
  const isSame = (each: Reading): boolean => agree(reading, each, home) === true;
  const published = exact.find(({ role }) => role === "published");
  return hasClock(reading) && published !== undefined && !isSame(published) && exact.some((each) => each.role === "updated" && isSame(each));
}

/** Rule 5: unlabelled in the page's head it must agree with something, unless there is nothing else. */
function isPrinted(reading: Reading, programs: readonly Reading[], home: ZoneName): boolean {
  if (reading.place === "date-line") return true;
  if (reading.place !== "page-head") return false;
  if (reading.role !== "unlabelled") return true;
  const trusted = programs.filter(({ trust }) => trust !== 3);
  return trusted.length === 0 || trusted.some((program) => agree(reading, program, home) !== false);
}

/** Rule 3. A program's word of the same role, then of none; the more exact of two. */
function refineByBest(reading: Reading, programs: readonly Reading[], home: ZoneName): Reading {
  const agreeing = programs.filter(
    (program) => agree(reading, program, home) === true && (program.role === reading.role || isOpen(program, reading)),
  );
  const best = agreeing.toSorted((a, b) => exactness(b) - exactness(a))[0];
  return best === undefined ? reading : refine(reading, best);
}

const isOpen = (a: Reading, b: Reading): boolean =>
  (a.role === "unlabelled" || b.role === "unlabelled") && a.role !== "updated" && b.role !== "updated";

const exactness = ({ written }: Reading): number =>
  written?.hour === undefined ? 0 : 1 + (written.second === undefined ? 0 : 1) + (written.zone === undefined ? 0 : 2);

/** Rule 4, for the date of publication. */
function choosePublished(programs: readonly Reading[], printed: readonly Reading[]): Reading | undefined {
  if (printed.length > 0) return undefined;
  return programs.find(({ role, doubts }) => role !== "updated" && !doubts.includes("page-clock"));
}

/** The reading that is believed may be less exact than another that says the same. */
function exactest(chosen: Reading, programs: readonly Reading[], home: ZoneName): Reading {
  const same = programs.filter(
    (each) =>
      agree(chosen, each, home) === true &&
      (each.role === chosen.role || isOpen(each, chosen) || hasSameSecond(chosen, each)),
  );
  const best = same.toSorted((a, b) => exactness(b) - exactness(a))[0] ?? chosen;
  return exactness(best) > exactness(chosen)
    ? { ...chosen, precision: best.precision, ...(best.written === undefined ? {} : { written: best.written }) }
    : chosen;
}

/** Written twice to the second, once with its zone: the same moment under two names. */
const hasSameSecond = ({ written: a }: Reading, { written: b }: Reading): boolean =>
  a?.second !== undefined && a.second === b?.second && a.minute === b.minute && a.hour === b.hour;

/** Rule 4, for the last update: not what merely repeats the publication, nor what comes before it. */
function chooseUpdated(
  programs: readonly Reading[],
  published: readonly Reading[],
  updated: readonly Reading[],
  home: ZoneName,
): Reading | undefined {
  if (updated.length > 0) return undefined;
  const first = published[0] ?? choosePublished(programs, published);
  // Published and modified alike, and against the printed date: both are the moment at which the page was built.
  const built = programs.filter(
    (each) => each.role === "published" && first !== undefined && agree(first, each, home) === false,
  );
  return programs.find(
    (each) =>
      each.role === "updated" &&
      !each.doubts.includes("page-clock") &&
      !each.doubts.includes("updated-before-published") &&
      !built.some((other) => agree(other, each, home) === true && other.written?.hour !== undefined) &&
      (first === undefined || isAfter(each, first, home)),
  );
}

/** A day alone, the same as that of the publication, says nothing new. */
const isAfter = (updated: Reading, published: Reading, home: ZoneName): boolean =>
  agree(published, updated, home) === false ||
  (updated.written?.hour !== undefined && published.written?.hour === undefined);

function reasonFor(program: Reading, printed: readonly Reading[], home: ZoneName): string {
  if (program.doubts.includes("page-clock")) return "is the moment at which the page was made";
  const verdicts = printed.map((each) => agree(each, program, home));
  if (verdicts.includes(true)) return "agrees with the printed date, which it makes exact";
  if (verdicts.includes("false-zone")) return "agrees with the printed clock, and calls it UTC wrongly";
  return printed.some(({ role }) => (role === "updated") === (program.role === "updated"))
    ? "contradicts the printed date"
    : "another place says it better";
}
