// What a character is for the reader of date lines. Unicode's properties are asked once a character and then kept in a
// table: a line is looked at character by character, and a regular expression with \p costs ten times as much.

export const SPACE = 1;
export const DIGIT = 2;
export const CAPITAL = 4;
export const SMALL = 8;
/** Combining: an accent, a vowel sign. */
export const ACCENT = 16;
/** Of a script without capitals. */
export const LETTER = 32;
/** A letter that is none of these: `ʼ`, `ǅ`, and the non-joiner inside a Persian word. */
export const RARE_LETTER = 64;
export const APOSTROPHE = 128;
/** Written with two units of UTF-16. */
export const PAIR = 256;
/** Says only how the text runs (Unicode, category Cf): marks of direction, a soft hyphen. */
export const UNSEEN = 1024;
const SIGN = 512;

/** By unit of UTF-16; 0 where nobody has asked yet. */
const TABLE = new Uint16Array(0x10000);

/** One of the kinds above, for a surrogate pair with `PAIR`. */
export function characterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff) return ofPair(text.codePointAt(at) ?? unit);
  return TABLE[unit] || keep(unit);
}

const ofPair = (code: number): number => (code > 0xffff ? PAIR : 0) | propertiesOf(String.fromCodePoint(code));

function keep(unit: number): number {
  const found = propertiesOf(String.fromCharCode(unit));
  TABLE[unit] = found;
  return found;
}

function propertiesOf(character: string): number {
  if (/\s/.test(character) || isPictograph(character)) return SPACE;
  // The non-joiner is a letter of Persian words.
  if (/\p{Cf}/u.test(character) && character !== "\u200c") return UNSEEN;
  if (digitValue(character.charCodeAt(0)) !== undefined) return DIGIT;
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  if (/\p{Ll}/u.test(character)) return SMALL;
  if (/\p{M}/u.test(character)) return ACCENT;
  // A vowel of Korean that its press sets for a bar.
  if (character === "\u3163") return SIGN;
  if (/\p{Lo}/u.test(character)) return LETTER;
  if (/[\p{Lt}\p{Lm}\u200c\u05f3\u05f4]/u.test(character)) return RARE_LETTER;
  return /['’]/.test(character) ? APOSTROPHE : SIGN;
}

/** A calendar, a clock, an eye before a count; not the sign of copyright, which is one to Unicode too. */
const isPictograph = (character: string): boolean =>
  /\p{Extended_Pictographic}/u.test(character) && (character.codePointAt(0) ?? 0) > 0x2190;

// ASCII, Arabic-Indic, extended Arabic-Indic, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Thai, Myanmar, full-width:
// each block begins with its zero.
const ZEROS = [0x30, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0e50, 0x1040, 0xff10];

/** In any script whose press writes dates with its own digits, and months that are written out in ideographs. */
export const HAS_DIGIT =
  /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0e50-\u0e59\u1040-\u1049\uff10-\uff19\u6708]/;

/** 0 to 9; undefined for what is no digit. */
export function digitValue(unit: number): number | undefined {
  for (const zero of ZEROS) if (unit >= zero && unit <= zero + 9) return unit - zero;
  return undefined;
}
