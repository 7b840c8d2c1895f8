// Interface texts are English, so in a site of another language its own words say that they are its own (WCAG 2.2, 3.1.2).
import { raw } from "hono/html";
import { textDirection } from "../../markup/text-direction.ts";
import type { Site } from "../../model/site.ts";
import type { Html } from "./layout.ts";

const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);

/** The attributes of an element whose words are the site's: its title, a date. */
export const siteWords = ({ language }: Site): Html | string =>
  isEnglish(language) ? "" : raw(` lang="${language}" dir="${textDirection(language)}"`);

/** The attribute of what is around them. */
export const interfaceWords = ({ language }: Site): Html | string => (isEnglish(language) ? "" : raw(' lang="en"'));

/** Words in plain text that must not turn the sentence around them (Unicode Bidirectional Algorithm, section 2.4). */
export const isolated = (words: string, { language }: Site): string =>
  textDirection(language) === "rtl" ? `\u2068${words}\u2069` : words;
