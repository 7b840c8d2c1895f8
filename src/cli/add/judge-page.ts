// One saved file → the page that it would be, and what to do with it. Writes nothing.
import { capturedOf } from "../../items/captured.ts";
import { digest } from "../../items/digest.ts";
import { homeOf } from "../../items/home-of.ts";
import { toReadPage } from "../../items/read-body.ts";
import type { ReadPage } from "../../items/read-pages.ts";
import { settle } from "../../items/settle.ts";
import type { Instant } from "../../model/dates.ts";
import type { PageReading } from "../../model/page.ts";
import { Refusal } from "../../model/refusal.ts";
import { readPage } from "../../pages/read-page.ts";
import { freeSlug, pageSlug } from "../choose-slug.ts";
import { type PageReport, reportPage } from "../page-report.ts";
import { composePage, type Given, tear } from "./compose-page.ts";
import { doubtsOf } from "./doubts.ts";
import { type OpenedFile, openFile } from "./open-file.ts";
import type { Shelf } from "./shelf.ts";

/** A name in the address bar, not a sentence. */
const LONGEST_SLUG = 60;

export interface Judged {
  /** `left`: the site has this capture, or a newer one, for the reason given. */
  readonly verdict: "new" | "revision" | "there" | "left";
  readonly why?: string;
  readonly page: ReadPage;
  readonly bytes: Uint8Array;
  readonly report: PageReport;
  /** What somebody should look at first. */
  readonly doubts: readonly string[];
}

/** Throws a Refusal that names the file, and its line where it is the file's own. */
export async function judgePage(file: string, given: Given, shelf: Shelf, now: Instant): Promise<Judged> {
  const opened = await openFile(file);
  try {
    return judge(opened, given, shelf, now);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, remedy, place } = error;
    const isOwnLine = place.file === undefined || place.file === file;
    throw isOwnLine && !opened.isMessage ? error.at({ file }) : new Refusal(code, message, remedy, { file });
  }
}

function judge(opened: OpenedFile, given: Given, shelf: Shelf, now: Instant): Judged {
  const { file } = opened;
  const bytesAsRead = opened.isMessage ? composePage(opened, {}) : opened.bytes;
  const raw = readAs("page", file, opened, bytesAsRead, shelf);
  const match = shelf.articles.find(raw, given.source ?? opened.source);
  const slug = match?.slug ?? freeSlug(nameOf(raw.reading, given.source ?? opened.source), shelf.used);
  const kept = match === undefined ? undefined : shelf.page(slug);
  const old = kept === undefined ? undefined : shelf.bytesOf(kept);
  const bytes = composePage(opened, given, old === undefined ? undefined : tear(old));
  const page = readAs(slug, `content/pages/${slug}${opened.ending}`, opened, bytes, shelf);
  const report = settleAlone(page, shelf, now);
  const judged = { page, bytes, report };
  if (kept === undefined) return { ...judged, verdict: "new", doubts: doubtsOf(report) };
  if (kept.fileDigest === page.fileDigest) return { ...judged, page: kept, verdict: "there", doubts: [] };
  const why = reasonToLeave(page, kept, shelf, now);
  if (why !== undefined) return { ...judged, page: kept, verdict: "left", why, doubts: [] };
  const doubts = match?.doubt === undefined ? [] : [`${match.doubt} (${kept.reading.file})`];
  return { ...judged, verdict: "revision", doubts: [...doubts, ...doubtsOf(report)] };
}

function readAs(slug: string, file: string, { kind }: OpenedFile, bytes: Uint8Array, { site }: Shelf): ReadPage {
  const { language, zone, url } = site;
  return toReadPage(readPage({ slug, file, kind, bytes }, { language, zone, url }), digest(bytes));
}

/** As `dateline read` does: from nothing but the page itself. */
const settleAlone = (page: ReadPage, { site }: Shelf, now: Instant): PageReport =>
  reportPage(page.reading, settle({ pages: [page], ledger: { pages: new Map() }, site, now }).content);

/** Of two captures the later one counts, by when they were taken, else by the newest date that they state. */
function reasonToLeave(page: ReadPage, kept: ReadPage, shelf: Shelf, now: Instant): string | undefined {
  const captures = compare([page, kept].map(({ reading }) => capturedOf(reading, homeOf(reading, shelf.site))));
  const stated = compare([page, kept].map((each) => newestDate(settleAlone(each, shelf, now))));
  if ((captures || stated) < 0) return "this is an older capture than the page that is there";
  // Markup says more than the text of it, dates to the second, links, pictures: it goes for a text that is newer for certain.
  const isPoorer = page.reading.file.endsWith(".txt") && kept.reading.file.endsWith(".html");
  return isPoorer && captures === 0 ? "the page that is there has the markup, and may be as new" : undefined;
}

/** 0 when one of them is not known. */
function compare([a, b]: readonly (string | undefined)[]): number {
  if (a === undefined || b === undefined || a === b) return 0;
  return a < b ? -1 : 1;
}

function newestDate({ article }: PageReport): Instant | undefined {
  const stated = [article.published, article.updated].filter(({ basis }) => basis !== "capture" && basis !== "address");
  return stated
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
}

const nameOf = ({ title, address }: PageReading, source: string | undefined): string =>
  pageSlug(title, source ?? address, LONGEST_SLUG);
