/** Whether a reader of the one reads the other: `de` and `de-AT`, `zh-Hans` and `zh-CN`, `iw` and `he`. */
export const isSameLanguage = (a: string, b: string): boolean => a === b || languageOf(a) === languageOf(b);

/** By the name that the language has today (BCP 47, section 4.5): `iw` is the old one of `he`. */
function languageOf(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return tag.toLowerCase(); // Intl throws on a malformed tag
  }
}
