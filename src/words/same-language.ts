/** Whether a reader of the one reads the other: `de` and `de-AT`, `zh-Hans` and `zh-CN`. */
export const isSameLanguage = (a: string, b: string): boolean => subtag(a) === subtag(b);

/** The first subtag of a BCP 47 tag names the language. */
const subtag = (language: string): string => language.split("-")[0]?.toLowerCase() ?? "";
