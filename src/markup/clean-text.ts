// Text that an XML 1.0 document can hold (section 2.2, Char). No escape helps a character that is not in there: `&#1;`
// is as forbidden as the byte itself, and one of them makes the whole feed unreadable for every reader.

// C1 controls and U+007F are allowed but "discouraged" there, and never meant: they are bytes read in a wrong encoding.
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

// An XML parser turns CR and CRLF into LF (section 2.11): what is written is then what is read back. U+0085 is NEL.
const lineEnd = /\r\n?|\u0085/g;

// All that is looked for below, in one look: most texts hold none of it.
const suspect = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** The text without the characters that XML forbids; lone surrogates become U+FFFD, every line end LF. */
export function cleanText(text: string): string {
  if (!suspect.test(text)) return text;
  return text.toWellFormed().replace(lineEnd, "\n").replace(unfit, "");
}

// A line without white space but single spaces is clean already, as most are; three replacements would copy it. These are
// the characters of `suspect`, and all white space (Unicode, White_Space) beyond the space.
const soiled =
  /[\u0000-\u001F\u007F-\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]| {2}/;

/** The same on one line: every run of white space, of any script and non-breaking too, is one space; none at the ends. */
export function cleanLine(text: string): string {
  if (!soiled.test(text)) return text.trim();
  // `trim` also takes a byte order mark that was left at the head.
  return cleanText(text)
    .replace(/\p{White_Space}+/gu, " ")
    .trim();
}
