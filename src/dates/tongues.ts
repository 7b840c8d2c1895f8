// The languages in which a line is tried: the page's own, then those that know the most of its words, then English.
import type { NumberOrder, Tongue } from "./forms/form.ts";
import { type Home, numberOrder } from "./home.ts";
import { ENGLISH, languageNumber, TABLES } from "./languages/table.ts";
import type { Token } from "./token.ts";

/** A line that three languages cannot read is no date line in a fourth. */
const MOST_LANGUAGES = 3;

/** One after the other, as long as none is found that does. */
export class Tongues {
  readonly #tokens: readonly Token[];
  readonly #order: NumberOrder;
  readonly #own: number;
  /** How many words of the line each language knows; what was tried knows none any more. */
  #hits: Uint8Array | undefined;
  #most = 0;
  #tried = 0;
  #best = 0;
  #hasTriedEnglish = false;

  constructor(tokens: readonly Token[], home: Home) {
    this.#tokens = tokens;
    this.#order = numberOrder(home);
    this.#own = home.language === undefined ? NONE : languageNumber(home.language);
  }

  next(): Tongue | undefined {
    const language = this.#tried === 0 && this.#own !== NONE ? this.#own : this.#byWords();
    if (language === NONE) return undefined;
    this.#tried += 1;
    this.#hasTriedEnglish ||= language === ENGLISH;
    return tongueOf(language, this.#order);
  }

  /** One that knows less than half of what the best knows would leave the more words over. */
  #byWords(): number {
    if (this.#hits === undefined) this.#countWords();
    else this.#forget(this.#most);
    const known = this.#hits?.[this.#most] ?? 0;
    this.#best ||= known;
    if (known === 0 || known * 2 < this.#best || this.#tried >= MOST_LANGUAGES)
      return this.#hasTriedEnglish ? NONE : ENGLISH;
    return this.#most;
  }

  /** Of each language but the page's own; of two that know as many the one that stands first in the table. */
  #countWords(): void {
    const hits = new Uint8Array(TABLES.length);
    let most = 0;
    for (const { word } of this.#tokens) {
      if (word === undefined) continue;
      for (const language of word.tells) {
        if (language === this.#own) continue;
        const known = (hits[language] ?? 0) + 1;
        hits[language] = known;
        const best = hits[most] ?? 0;
        if (known > best || (known === best && language < most)) most = language;
      }
    }
    this.#hits = hits;
    this.#most = most;
  }

  #forget(language: number): void {
    const hits = this.#hits ?? [];
    hits[language] = 0;
    let most = 0;
    for (let index = 1; index < hits.length; index += 1) if ((hits[index] ?? 0) > (hits[most] ?? 0)) most = index;
    this.#most = most;
  }
}

const NONE = -1;

const ORDERS: readonly NumberOrder[] = ["day-first", "month-first", "year-first", undefined];

/** By language and order. A word of its own language says how a line writes its numbers, when nothing else does. */
const TONGUES: readonly (readonly Tongue[])[] = TABLES.map(({ tag }, language) =>
  ORDERS.map((order) => ({ language, order: order ?? numberOrder({ language: tag }) })),
);

const tongueOf = (language: number, order: NumberOrder): Tongue =>
  TONGUES[language]?.[ORDERS.indexOf(order)] ?? { language, order };
