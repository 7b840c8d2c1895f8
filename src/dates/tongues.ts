// The languages in which a line is tried: the page's own, then English, then those that know the most of its words.
import type { NumberOrder, Tongue } from "./forms/form.ts";
import { type Home, numberOrder } from "./home.ts";
import { ENGLISH, languageNumber, TABLES } from "./languages/table.ts";
import type { Token } from "./token.ts";

/** A line that three languages cannot read is no date line in a fourth. */
const MOST_LANGUAGES = 3;

/** Found as asked for: most lines are read in the first. */
export function* tonguesOf(tokens: readonly Token[], home: Home): Generator<Tongue> {
  const own = languageNumber(home.language);
  const order = numberOrder(home);
  yield tongueOf(own, order);
  if (own !== ENGLISH) yield tongueOf(ENGLISH, order);
  for (const language of byWords(tokens)) {
    if (language !== own && language !== ENGLISH) yield tongueOf(language, order);
  }
}

/** Numbers of languages. */
function byWords(tokens: readonly Token[]): readonly number[] {
  const hits: number[] = [];
  for (const { word } of tokens) {
    for (const language of word?.tells ?? []) hits[language] = (hits[language] ?? 0) + 1;
  }
  const found = Object.keys(hits).map(Number);
  return found.toSorted((a, b) => (hits[b] ?? 0) - (hits[a] ?? 0)).slice(0, MOST_LANGUAGES);
}

const ORDERS: readonly NumberOrder[] = ["day-first", "month-first", undefined];

/** A word of its own language says how a line writes its numbers, when nothing else does. */
const TONGUES: readonly ReadonlyMap<NumberOrder, Tongue>[] = TABLES.map(
  ({ tag }, language) =>
    new Map(ORDERS.map((order) => [order, { language, order: order ?? numberOrder({ language: tag }) }])),
);

const tongueOf = (language: number, order: NumberOrder): Tongue => TONGUES[language]?.get(order) ?? { language, order };
