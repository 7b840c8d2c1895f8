// The dates, and the byline, of one line that stands near a headline.
import type { Home } from "../dates/home.ts";
import { readDateLine, type Standing } from "../dates/read-date-line.ts";
import type { Reading } from "../model/dates.ts";
import type { Byline } from "../model/page.ts";
import { readByline } from "./byline.ts";
import { endsAsSentence } from "./sentence.ts";

export interface DatedLine {
  readonly readings: readonly Reading[];
  readonly byline?: Byline;
}

const LONGEST_SHARED = 120;
const BYLINE_ENDS = /\s*(?:[,|•·]|\s[-–—]\s|\b(?:first |last )?(?:published|posted|updated|modified)\b)/i;

/**
 * A line that a byline or a place shares with the date: `By Ida Rowe, March 28, 2012`. A deck names days too
 * (`Election Guide November 2016`), so the date must come with a label, a clock or a byline.
 */
export function readSharedLine(text: string, standing: Standing, home: Home): DatedLine | undefined {
  return readShared(text, standing, home) ?? readTail(text, standing, home);
}

const LONGEST_TAIL = 300;
const MOST_STARTS = 30;

/** `Ottawa — From Tuesday's paper Published on …, Last updated on …`: from a label to the end nothing but dates. */
function readTail(text: string, standing: Standing, home: Home): DatedLine | undefined {
  if (text.length > LONGEST_TAIL || !/\d/.test(text)) return undefined;
  for (const { index } of [...text.matchAll(/(?<=[\s|•·,;:(—–-])\p{L}/gu)].slice(0, MOST_STARTS)) {
    const readings = readDateLine(text.slice(index), standing, home);
    if (readings?.[0]?.written !== undefined && (readings[0].role !== "unlabelled" || isExact(readings, text))) {
      const words = text.slice(0, index).split(BYLINE_ENDS)[0] ?? "";
      const authors = readByline(words);
      return { readings, ...(authors === undefined ? {} : { byline: { words, authors } }) };
    }
  }
  return undefined;
}

const LONGEST_HEAD = 60;

/** `Robert Powell, Special for the paper 6:29 p.m. EST November 12, 2015`: a day with a clock behind a few words. */
const isExact = (readings: readonly Reading[], text: string): boolean =>
  readings.length === 1 &&
  readings[0]?.written?.hour !== undefined &&
  text.length - (readings[0]?.words.length ?? 0) <= LONGEST_HEAD &&
  !/[.!?]\s/.test(text.slice(0, text.length - readings[0].words.length));

function readShared(text: string, standing: Standing, home: Home): DatedLine | undefined {
  if (text.length > LONGEST_SHARED || !/\d/.test(text) || endsAsSentence(text) || text.includes("--")) return undefined;
  const readings = readDateLine(text, standing, home, "around");
  if (readings === undefined || readings.every(({ written }) => written === undefined)) return undefined;
  const byline = bylineBeside(text);
  if (byline === undefined && !readings.some(isOfThePage) && !BRACKETED.test(text)) return undefined;
  return { readings, ...(byline === undefined ? {} : { byline }) };
}

/** `（2011年4月10日 読売新聞）`: day and paper, as the Japanese press closes a text. */
const BRACKETED = /^[（【［].*[）】］]$/;

const BYLINE_BEGINS = /\s(?=(?:by|di|par|von|por|door|av)\s+\p{Lu})/iu;

/** Before the date or behind it: `Domenica 19 Aprile 2020 di Carla Massi`. */
function bylineBeside(text: string): Byline | undefined {
  const ends = [text.split(BYLINE_ENDS)[0] ?? "", text.split(BYLINE_BEGINS).slice(1).join(" ")];
  const [found] = ends
    .flatMap((words) => ({ words, authors: readByline(words) }))
    .filter(({ authors }) => authors !== undefined);
  return found?.authors === undefined ? undefined : { words: found.words, authors: found.authors };
}

const isOfThePage = ({ role, written }: Reading): boolean => role !== "unlabelled" || written?.hour !== undefined;

const RELEASE_HEAD = 160;

/** A release states its day between the place and the wire, at the head of its text: `TAMPA, Fla., April 29, 2015 /Wire/ --`. */
export function readRelease(text: string, standing: Standing, home: Home): readonly Reading[] | undefined {
  const head = text.slice(0, RELEASE_HEAD);
  return /\/[A-Z][\w -]{2,30}\/\s*-/.test(head) ? readDateLine(head, standing, home, "around") : undefined;
}

const LONGEST_PIECES = 300;

/** A date between bars, or in a piece of its own; what bars divide may still be one date: `Dec 20, 2010 | 02:22 PM`. */
export function readPieces(
  text: string,
  pieces: readonly string[],
  standing: Standing,
  home: Home,
): DatedLine | undefined {
  if (text.length > LONGEST_PIECES) return undefined;
  const parts = text.split(/\s*[|•·»]\s*|\s+[–—/]\s+/).filter((part) => part !== "");
  const suffixes = parts.slice(1).map((_, index) => parts.slice(index + 1).join(" "));
  const readings = [...pieces, ...suffixes, ...(parts.length > 1 ? parts : [])]
    .map((piece) => readDateLine(piece, standing, home))
    .find((each) => each?.some(({ written }) => written !== undefined));
  const byline = parts
    .map((words) => ({ words, authors: readByline(words) }))
    .find(({ authors }) => authors !== undefined);
  if (readings === undefined && byline?.authors === undefined) return undefined;
  return {
    readings: readings ?? [],
    ...(byline?.authors === undefined ? {} : { byline: { words: byline.words, authors: byline.authors } }),
  };
}
