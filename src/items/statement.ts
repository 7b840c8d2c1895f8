// What all pages state of one item, as moments that may be chosen from. Implausible dates are doubted here and never win.
import { spanOf } from "../dates/reading-span.ts";
import { writeStated } from "../dates/stated.ts";
import { plusSeconds } from "../dates/wall-clock.ts";
import type { Basis, Instant, Moment, Reading } from "../model/dates.ts";
import type { LostReason, StatedDate } from "../model/item.ts";
import type { Site } from "../model/site.ts";
import { capturedOf } from "./captured.ts";
import { homeOf, isHomeKnown } from "./home-of.ts";
import type { Appearance } from "./read-pages.ts";
import { weigh } from "./weigh.ts";

export interface Statement {
  readonly reading: Reading;
  readonly page: string;
  /** Why another reading counts and this one does not. */
  readonly lost?: LostReason;
  /** Absent when the words give no instant, or an implausible one. */
  readonly moment?: Moment;
}

const DAY = 86_400;
/** A capture stated to the minute may have been taken at its last second. */
const WITHIN_CAPTURE = 60;

/** `seen` is the moment at which this very file was first recorded. */
export function statementsOf(appearance: Appearance, seen: Instant, site: Site): readonly Statement[] {
  const { reading: page } = appearance.page;
  const home = homeOf(page, site);
  const captured = capturedOf(page, home);
  return weigh(appearance.readings, { zone: home, isKnown: isHomeKnown(page) }).map(({ reading, lost }) => {
    if (lost !== undefined) return { reading, page: page.slug, lost };
    const span = spanOf(reading, home);
    if (span === undefined) return { reading, page: page.slug };
    // A day, a month, a year: it names no moment within it.
    const day = reading.written?.hour === undefined;
    const latest = captured === undefined || captured > seen ? seen : plusSeconds(captured, WITHIN_CAPTURE);
    // A day that is still running where the page is at home, or has not begun there, began somewhere (rule 4).
    const bound = day ? plusSeconds(latest, DAY) : latest < seen ? latest : seen;
    // What is scheduled is published later; nothing was updated later.
    const held = reading.place === "front-matter" && reading.role === "published";
    if (span.start < site.earliest || (span.start > bound && !held)) return doubted(reading, page.slug);
    const at = day && seen < span.end && !held ? seen : span.start;
    return { reading, page: page.slug, moment: momentOf(reading, at, page.slug) };
  });
}

const doubted = (reading: Reading, page: string): Statement => ({
  reading: { ...reading, doubts: [...reading.doubts, "implausible"] },
  page,
});

function momentOf(reading: Reading, at: Instant, page: string): Moment {
  const basis: Basis = reading.place === "address" ? "address" : reading.role;
  const line = reading.line === undefined ? {} : { line: reading.line };
  return { at, precision: reading.precision, basis, evidence: { words: reading.words, page, ...line } };
}

export const toStatedDate = ({ reading, page, lost }: Statement): StatedDate => ({
  words: reading.words,
  place: reading.place,
  ...(reading.where === undefined ? {} : { where: reading.where }),
  page,
  ...(reading.line === undefined ? {} : { line: reading.line }),
  role: reading.role,
  ...(reading.written === undefined ? {} : { stated: writeStated(reading.written) }),
  doubts: reading.doubts,
  ...(lost === undefined ? {} : { lost }),
});

/** The moments of one basis, earliest first. */
export const momentsOf = (statements: readonly Statement[], basis: Basis): readonly Moment[] =>
  statements
    .flatMap(({ moment }) => (moment?.basis === basis ? [moment] : []))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
