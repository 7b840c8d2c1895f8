// The languages in which a line is tried: the page's own, then English, then those that know the most of its words.
import type { NumberOrder, Tongue } from "./forms/form.ts";
import { type Home, numberOrder } from "./home.ts";
import { ENGLISH, languageNumber, TABLES } from "./languages/table.ts";
import type { Token } from "./token.ts";

/** A line that three languages cannot read is no date line in a fourth. */
const MOST_LANGUAGES = 3;

export const ownTongue = (home: Home): Tongue => tongueOf(languageNumber(home.language), numberOrder(home));

/** Behind the page's own. */
export function otherTongues(tokens: readonly Token[], home: Home): readonly Tongue[] {
  const own = languageNumber(home.language);
  const order = numberOrder(home);
  return [ENGLISH, ...byWords(tokens).filter((language) => language !== ENGLISH)]
    .filter((language) => language !== own)
    .map((language) => tongueOf(language, order));
}

/** Numbers of languages, those that know the most words first; of two alike in the order of their table. */
function byWords(tokens: readonly Token[]): readonly number[] {
  const hits = new Uint8Array(TABLES.length);
  for (const { word } of tokens) {
    if (word !== undefined) for (const language of word.tells) hits[language] = (hits[language] ?? 0) + 1;
  }
  const found: number[] = [];
  while (found.length < MOST_LANGUAGES) {
    const most = indexOfMost(hits);
    if (hits[most] === 0) break;
    found.push(most);
    hits[most] = 0;
  }
  return found;
}

function indexOfMost(numbers: Uint8Array): number {
  let most = 0;
  for (let index = 1; index < numbers.length; index += 1)
    if ((numbers[index] ?? 0) > (numbers[most] ?? 0)) most = index;
  return most;
}

const ORDERS: readonly NumberOrder[] = ["day-first", "month-first", undefined];

/** A word of its own language says how a line writes its numbers, when nothing else does. */
const TONGUES: readonly ReadonlyMap<NumberOrder, Tongue>[] = TABLES.map(
  ({ tag }, language) =>
    new Map(ORDERS.map((order) => [order, { language, order: order ?? numberOrder({ language: tag }) }])),
);

const tongueOf = (language: number, order: NumberOrder): Tongue => TONGUES[language]?.get(order) ?? { language, order };
