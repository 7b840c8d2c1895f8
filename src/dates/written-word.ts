// A word of a line → its key and what the lexicon knows of it. The words of a language's press are few and come again in
// every line, so those that were met are kept in a small table, found by their letters: a word that is met again costs
// neither a slice of the line nor a look into the lexicon.
import { labelSeam, monthSeam } from "./glue.ts";
import { keyOf } from "./languages/cut-keys.ts";
import { findWord, type Word } from "./lexicon.ts";

export interface WrittenWord {
  readonly text: string;
  /** As the lexicon has it. */
  readonly key: string;
  /** Of a word that some language knows. */
  readonly word: Word | undefined;
  /** Where a month's name begins that is glued to another word, and is one if a number follows; 0 where none is. */
  readonly seam: number;
  /** Where a label begins that is glued to a half day or a zone; 0 where none is. */
  readonly labelSeam: number;
}

/** A power of two. A word that falls on the place of another takes it: the table never grows. */
const PLACES = 4096;
const met: (WrittenWord | undefined)[] = new Array(PLACES).fill(undefined);

/** The word that stands from `start` to before `end`. */
export function wordAt(line: string, start: number, end: number): WrittenWord {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + line.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 12)) & (PLACES - 1);
  const found = met[place];
  return found !== undefined && stands(found.text, line, start, end) ? found : meet(line.slice(start, end), place);
}

function stands(text: string, line: string, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at - start) !== line.charCodeAt(at)) return false;
  return true;
}

/** V8 keeps the whole line alive for a slice of it that is longer than that. */
const LONGEST_COPY = 12;

function meet(slice: string, place: number): WrittenWord {
  const text = slice.length > LONGEST_COPY ? [...slice].join("") : slice;
  const key = keyOf(text);
  const word = findWord(key);
  const isNew = word === undefined;
  const written = { text, key, word, seam: isNew ? monthSeam(text) : 0, labelSeam: isNew ? labelSeam(text) : 0 };
  met[place] = written;
  return written;
}
