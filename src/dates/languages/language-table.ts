// What is written down of a language; the rest comes from CLDR.
import type { Unit } from "./cldr.ts";

/** As it is written down, one file a group of languages. Words are separated by spaces, phrases by `|`. */
export interface LanguageTable {
  /** BCP 47. */
  readonly tag: string;
  /** Other tags whose names are read with it: another script, another country's spellings. */
  readonly also?: string;
  readonly published: string;
  readonly updated: string;
  /** Words for a date that say nothing of whose it is: `date`, `日期`. Another word before them makes it another's. */
  readonly dated?: string;
  /** Steps that come before a publication: their dates are none of the page's. */
  readonly stages?: string;
  /** Labels that are such only where a line begins with them. */
  readonly openings?: { readonly published: string; readonly updated: string };
  /** Small words that may stand in a date line and say nothing. */
  readonly fillers: string;
  readonly am?: string;
  readonly pm?: string;
  readonly noon?: string;
  readonly midnight?: string;
  /** What follows the number of a day. */
  readonly ordinals?: string;
  readonly months?: Readonly<Record<string, number>>;
  readonly weekdays?: Readonly<Record<string, number>>;
  /** Words behind which a number counts the days of the week from Sunday on: `thứ 4` is Wednesday. */
  readonly numberedWeekdays?: string;
  /** Words that open a byline. */
  readonly by?: string;
  /** What CLDR does not say of the past. `#` is the number; where none stands it is one, or what follows `=`. */
  readonly ago?: Partial<Readonly<Record<Unit, string>>>;
  /** `just now` */
  readonly now?: string;
  readonly today?: string;
  readonly yesterday?: string;
}

/** Its own tag and those whose names are read with it. */
export const tagsOf = ({ tag, also = "" }: LanguageTable): readonly string[] =>
  [tag, ...also.split(" ")].filter((one) => one !== "");
