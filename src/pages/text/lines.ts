// A captured text as numbered lines, fit to be read: one kind of space, no control characters.
import { cleanLine } from "../../markup/clean-text.ts";

export interface Line {
  /** 1-based, in the file as it is. */
  readonly number: number;
  /** Trimmed; empty for a blank line. */
  readonly text: string;
  /** Stood behind `•` or its like, which `text` leaves out. */
  readonly bullet: boolean;
}

const BULLET = /^[•·▪‣◦*]\s*|^[-–]\s+/;

/** `from` is the number of the first line. */
export function cutLines(text: string, from = 1): readonly Line[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((raw, index) => {
    const clean = cleanLine(raw);
    const bullet = BULLET.test(clean);
    return { number: from + index, text: bullet ? clean.replace(BULLET, "") : clean, bullet };
  });
}
