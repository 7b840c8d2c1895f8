// Who recorded when, and what they knew. People record on branches, and on machines whose clocks differ, so a recording
// can arrive after later ones have been published: its changes are older than what readers hold, and nothing that is told
// by its date would ever tell them. So each file of the ledger counts the recordings before its own. Where the count no
// longer fits, others have arrived late; the next recording then dates the whole site anew, which every reader hears.
import { plusSeconds } from "../dates/wall-clock.ts";
import type { Instant } from "../model/dates.ts";
import type { LedgerFiles, PageLedger, Recordings, SiteLedger } from "../model/ledger.ts";
import { later } from "./order.ts";

/** A page with this recording, if that changes it. `before` is what the recording started from. */
export const notePage = (page: PageLedger, before: PageLedger | undefined, now: Instant): PageLedger =>
  note(page, before, before !== undefined && isSamePage(before, page), now);

/** The ledger `after`, whose pages are noted, with the site file noted and all recordings counted. */
export function countRecordings<Files extends LedgerFiles>(before: LedgerFiles, after: Files, now: Instant): Files {
  const isWritten = isAnyWritten(before, after);
  const files = tally(before);
  const newest = newestOf(before, files);
  const isLate = isAnyLate(files) || (isWritten && newest > now);
  const site =
    after.site && noteSite(after.site, before.site, isLate ? later(now, plusSeconds(newest, 1)) : now, isLate);
  return countAll({ ...after, ...(site === undefined ? {} : { site }) });
}

/** What a file says of who recorded it. */
export const filedOf = ({ recordings, known }: Recordings): Recordings => ({
  ...(recordings === undefined ? {} : { recordings }),
  ...(known === undefined ? {} : { known }),
});

/** Whether some file was recorded without knowing of recordings before its own. */
export const hasLateArrivals = (ledger: LedgerFiles): boolean => isAnyLate(tally(ledger));

function isAnyLate(files: Tally): boolean {
  const count = counter(files);
  return files.keys().some((file) => file.known !== undefined && file.known !== count(file));
}

function isAnyWritten(before: LedgerFiles, after: LedgerFiles): boolean {
  for (const [slug, { recordings }] of after.pages) if (recordings !== before.pages.get(slug)?.recordings) return true;
  return false;
}

function note<File extends Recordings>(file: File, last: File | undefined, isSame: boolean, now: Instant): File {
  const recordings = isSame ? last?.recordings : [...(last?.recordings ?? []), now];
  return recordings === undefined ? file : { ...file, recordings };
}

function noteSite(site: SiteLedger, last: SiteLedger | undefined, at: Instant, isLate: boolean): SiteLedger {
  const isSame = !isLate && last !== undefined && last.digest === site.digest && last.changed === site.changed;
  return note(isLate ? { ...site, changed: at } : site, last, isSame, at);
}

/** Records of which nothing is new are the very ones of before. */
function isSamePage(a: PageLedger, b: PageLedger): boolean {
  const ids = Object.keys(b.items);
  return (
    a.file.digest === b.file.digest &&
    a.file.recorded === b.file.recorded &&
    ids.length === Object.keys(a.items).length &&
    ids.every((id) => a.items[id] === b.items[id])
  );
}

function countAll<Files extends LedgerFiles>(ledger: Files): Files {
  const count = counter(tally(ledger));
  const counted = <File extends Recordings>(file: File): File => {
    const known = count(file);
    return known === file.known || known === undefined ? file : { ...file, known };
  };
  // Mostly it is that of the page which was recorded last, if any.
  const others: [string, Recordings][] = [];
  for (const [slug, page] of ledger.pages) {
    const next = counted(page);
    if (next !== page) others.push([slug, next]);
  }
  const pages = others.length === 0 ? ledger.pages : new Map([...ledger.pages, ...others]);
  const site = ledger.site && counted(ledger.site);
  return { ...ledger, ...(site === undefined ? {} : { site }), pages };
}

/** What files say, and how many say it: a build has one object for the many that say the same. */
type Tally = ReadonlyMap<Recordings, number>;

function tally({ site, pages, others = new Map() }: LedgerFiles): Tally {
  const times = new Map<Recordings, number>(others);
  if (site !== undefined) times.set(site, 1);
  for (const page of pages.values()) times.set(page, (times.get(page) ?? 0) + 1);
  return times;
}

/** How many recordings of all files came before a file's last one. Two in one second count as one another's equals. */
function counter(files: Tally): (file: Recordings) => number | undefined {
  const counts = new Map<Instant, number>();
  for (const [{ recordings = [] }, times] of files) {
    for (const at of recordings) counts.set(at, (counts.get(at) ?? 0) + times);
  }
  let sum = 0;
  const before = new Map<Instant, number>();
  for (const at of [...counts.keys()].sort()) {
    before.set(at, sum);
    sum += counts.get(at) ?? 0;
  }
  return ({ recordings }) => before.get(recordings?.at(-1) ?? "");
}

/** The empty string when there is none. */
function newestOf({ site }: LedgerFiles, files: Tally): Instant {
  let newest = site?.changed ?? "";
  for (const { recordings } of files.keys()) newest = later(newest, recordings?.at(-1) ?? "");
  return newest;
}
