// Of all that a page states of one item, what counts. A saved page says its dates in many places that disagree; these rules
// are tried in their order, and every reading that loses is kept with the reason.
//
// 1. What the operator states in the front matter goes before the page (`settle-published.ts`).
// 2. The page's own words beside the headline or at the foot go before what programs are told: people correct the one, and
//    systems overwrite the other.
// 3. What programs are told makes a printed date exact where it agrees: seconds, zone, the clock of a day.
// 4. Where nothing is printed, what programs are told decides, by how much its name can be trusted.
// 5. The head of a page holds the page's own clock: what stands there unlabelled counts only when something agrees.
import { doubtOrder } from "../dates/doubt-order.ts";
import { spanOf } from "../dates/reading-span.ts";
import type { Reading } from "../model/dates.ts";
import type { LostReason } from "../model/item.ts";
import { agree, exactness, type PageHome, refine } from "./agreement.ts";

export interface Weighed {
  readonly reading: Reading;
  /** Why it does not count, in words; absent for a reading that does. */
  readonly lost?: LostReason;
}

type Candidate = { -readonly [Key in keyof Weighed]: Weighed[Key] };

const isProgram = ({ place }: Reading): boolean => place === "metadata" || place === "script";
const hasClock = ({ written }: Reading): boolean => written?.hour !== undefined;
const counts = ({ reading, lost }: Candidate): boolean => lost === undefined && reading.written !== undefined;
const agrees = (a: Reading, b: Reading, home: PageHome): boolean => agree(a, b, home) === true;

/** In the order given, which is that of the page. */
export function weigh(readings: readonly Reading[], home: PageHome): readonly Weighed[] {
  const all: Candidate[] = readings.map((reading) => ({ reading }));
  const programs = all.filter(({ reading }) => isProgram(reading) && reading.written !== undefined);
  const printed = all.filter(({ reading: { place } }) => place === "date-line" || place === "page-head");
  dropStrangers(printed, programs, home);
  settleUnlabelled(printed, programs, home);
  for (const each of printed.filter(counts)) each.reading = exactest(each.reading, programs, home);
  const chosen = choosePrograms(programs, printed.filter(counts), home);
  for (const each of programs)
    if (!chosen.includes(each)) each.lost = reasonFor(each.reading, printed.filter(counts), home);
  return inOrder(all, home);
}

/** An update that ended before its publication began is doubted, of those that count. */
function inOrder(all: readonly Candidate[], home: PageHome): readonly Weighed[] {
  const counting = all.filter(({ lost }) => lost === undefined);
  const doubted = doubtOrder(
    counting.map(({ reading }) => reading),
    home.zone,
  );
  return all.map((each) =>
    each.lost === undefined ? { reading: doubted[counting.indexOf(each)] ?? each.reading } : each,
  );
}

/** Rule 5. What a content system notes of its own files is no witness. */
function dropStrangers(printed: readonly Candidate[], programs: readonly Candidate[], home: PageHome): void {
  const trusted = programs.filter(({ reading }) => reading.trust !== 3);
  for (const each of printed) {
    const { place, role } = each.reading;
    if (place !== "page-head" || role !== "unlabelled" || trusted.length === 0) continue;
    if (!trusted.some(({ reading }) => agree(each.reading, reading, home) !== false))
      each.lost = "stands in the page's head, and nothing agrees with it";
  }
}

/**
 * Of printed dates without a label the first is meant, which stands nearest to the headline. One that repeats the printed
 * update is the same in another form; one that programs call modified, while they call another published, is the update.
 */
function settleUnlabelled(printed: readonly Candidate[], programs: readonly Candidate[], home: PageHome): void {
  const updates = printed.filter(({ reading }) => reading.role === "updated" && hasClock(reading));
  const published = printed.find(({ reading }) => reading.role === "published" && hasClock(reading))?.reading;
  let first: Candidate | undefined;
  for (const each of printed) {
    const { reading } = each;
    if (reading.role !== "unlabelled" || !counts(each)) continue;
    if (hasClock(reading) && updates.some((update) => agrees(update.reading, reading, home)))
      each.lost = "repeats the printed update";
    else if (first !== undefined) each.lost = "another date stands nearer to the headline";
    else {
      first = each;
      if (isModified(reading, programs, home) || (updates.length === 0 && isLater(reading, published, home)))
        each.reading = { ...reading, role: "updated" };
    }
  }
}

/** `First published …` at the foot: then the date at the head, which says nothing of itself, is that of the update. */
const isLater = (reading: Reading, published: Reading | undefined, home: PageHome): boolean =>
  published !== undefined &&
  hasClock(reading) &&
  (spanOf(reading, home.zone)?.start ?? "") > (spanOf(published, home.zone)?.start ?? "~");

function isModified(reading: Reading, programs: readonly Candidate[], home: PageHome): boolean {
  const exact = programs.map((each) => each.reading).filter((each) => hasClock(each) && each.trust === 1);
  const published = exact.find(({ role }) => role === "published");
  if (!hasClock(reading) || published === undefined || agrees(reading, published, home)) return false;
  return exact.some((each) => each.role === "updated" && agrees(reading, each, home));
}

/** Rule 3: a program's word of the same role, else of none, else the same minute under any name; the most exact of them. */
function exactest(stated: Reading, programs: readonly Candidate[], home: PageHome): Reading {
  const agreeing = programs.map(({ reading }) => reading).filter((each) => agrees(stated, each, home));
  const own = agreeing.filter(({ role }) => role === stated.role || (role !== "updated" && stated.role !== "updated"));
  const same = agreeing.filter((each) => hasClock(each) && hasClock(stated));
  const [best] = [...own, ...same].toSorted((a, b) => exactness(b) - exactness(a));
  return best === undefined ? stated : refine(stated, best);
}

/** Rule 4. The ones that count, made exact. */
function choosePrograms(
  programs: readonly Candidate[],
  printed: readonly Candidate[],
  home: PageHome,
): readonly Candidate[] {
  const able = programs
    .filter(({ reading }) => !reading.doubts.includes("page-clock") && !isFalseZone(reading, programs))
    .toSorted(
      (a, b) =>
        (a.reading.trust ?? 1) - (b.reading.trust ?? 1) || Number(hasClock(b.reading)) - Number(hasClock(a.reading)),
    );
  const first = printed.find(({ reading }) => reading.role !== "updated");
  const published = first ?? able.find(({ reading }) => reading.role !== "updated");
  if (published !== undefined) published.reading = exactest(published.reading, able, home);
  const isUpdated = printed.some(({ reading }) => reading.role === "updated");
  const updated = isUpdated ? undefined : able.find(({ reading }) => isUpdate(reading, published?.reading, able, home));
  if (updated !== undefined) updated.reading = exactest(updated.reading, able, home);
  return [published, updated].filter((each) => each !== undefined);
}

/** The same clock to the second that another program writes with an offset: a system took local time for UTC. */
const isFalseZone = ({ written: a }: Reading, programs: readonly Candidate[]): boolean =>
  a?.second !== undefined &&
  a.zone?.offset === 0 &&
  programs.some(({ reading: { written: b } }) => {
    if (b?.zone?.offset === undefined || b.zone.offset === 0) return false;
    const isSameClock = b.second === a.second && b.minute === a.minute && b.hour === a.hour;
    return isSameClock && b.day === a.day && b.month === a.month && b.year === a.year;
  });

/** Not what repeats the publication, nor what ended before it, nor the moment at which the page was built. */
function isUpdate(
  reading: Reading,
  published: Reading | undefined,
  programs: readonly Candidate[],
  home: PageHome,
): boolean {
  if (reading.role !== "updated") return false;
  if (published === undefined) return true;
  if (agrees(published, reading, home)) return hasClock(reading) && !hasClock(published);
  const start = spanOf(published, home.zone)?.start;
  const end = spanOf(reading, home.zone)?.end;
  if (start === undefined || end === undefined || end <= start) return false;
  return !isBuilt(reading, published, programs, home);
}

/** Published and modified alike, against the date that counts: both are the moment at which the page was built. */
const isBuilt = (reading: Reading, published: Reading, programs: readonly Candidate[], home: PageHome): boolean =>
  programs.some(
    ({ reading: other }) =>
      other.role === "published" && hasClock(other) && agrees(other, reading, home) && !agrees(published, other, home),
  );

function reasonFor(program: Reading, printed: readonly Candidate[], home: PageHome): LostReason {
  if (program.doubts.includes("page-clock")) return "is the moment at which the page was made";
  const verdicts = printed.map(({ reading }) => agree(reading, program, home));
  if (verdicts.includes(true)) return "agrees with the printed date, which it makes exact";
  if (verdicts.includes("false-zone")) return "agrees with the printed clock, and calls it UTC wrongly";
  const isSameRole = printed.some(({ reading }) => (reading.role === "updated") === (program.role === "updated"));
  return isSameRole ? "contradicts the printed date" : "another place says it better";
}
