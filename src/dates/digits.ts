// The digits of other scripts as ASCII, one character for one: every offset in the line stays what it was.

// Arabic-Indic, extended Arabic-Indic, Devanagari, Thai, full-width: each block begins with its zero.
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x0e50, 0xff10];
const FOREIGN = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19]/g;

export const asciiDigits = (text: string): string =>
  text.replace(FOREIGN, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((each) => code >= each && code <= each + 9) ?? code;
    return String(code - zero);
  });
