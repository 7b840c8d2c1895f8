// The words of the site's own language and those of the interface. Where there are none in that language the interface is
// English, and every word says which it is (WCAG 2.2, 3.1.2).
import { raw } from "hono/html";
import { textDirection } from "../../markup/text-direction.ts";
import type { Edition } from "../../model/words.ts";
import { isSameLanguage } from "../../words/same-language.ts";
import type { Html } from "./layout.ts";

const isOneLanguage = ({ language, words }: Edition): boolean => isSameLanguage(language, words.language);

/** The attributes of an element whose words are the site's: its title, a date. */
export const siteWords = (site: Edition): Html | string =>
  isOneLanguage(site) ? "" : raw(` lang="${site.language}" dir="${textDirection(site.language)}"`);

/** The attribute of what is around them. */
export const interfaceWords = (site: Edition): Html | string =>
  isOneLanguage(site) ? "" : raw(` lang="${site.words.language}"`);

/** Words in plain text that must not turn the sentence around them (Unicode Bidirectional Algorithm, section 2.4). */
export const isolated = (words: string, site: Edition): string =>
  isOneLanguage(site) || textDirection(site.language) === "ltr" ? words : `\u2068${words}\u2069`;
