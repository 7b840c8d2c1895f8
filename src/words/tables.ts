// Which words a site speaks. The build puts one table into what it compiles: the Worker has no other.
import type { Words } from "../model/words.ts";
import { arabic } from "./arabic.ts";
import { chinese } from "./chinese.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { hebrew } from "./hebrew.ts";
import { italian } from "./italian.ts";
import { japanese } from "./japanese.ts";
import { persian } from "./persian.ts";
import { polish } from "./polish.ts";
import { portuguese } from "./portuguese.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";

export const tables: readonly Words[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  russian,
  arabic,
  hebrew,
  persian,
  japanese,
  chinese,
];

/** In the language and script of the site (`pt-BR`, `de-AT`); English where there are none. */
export function findWords(language: string): Words {
  const asked = scriptOf(language);
  return tables.find((words) => scriptOf(words.language) === asked) ?? english;
}

/** `zh` and `zh-CN` are `zh-Hans`, `zh-TW` is `zh-Hant`. */
function scriptOf(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined; // Intl throws on a malformed tag
  }
}
