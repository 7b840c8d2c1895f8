// A message of the interface, with its places filled.
import type { Counted } from "../model/words.ts";

/** Text as it is, or a place: its name, and the words of its link where it is one. */
export type Part = string | { readonly name: string; readonly words: string | undefined };

const PLACE = /(\{\w+(?::[^{}]*)?\})/;

export const partsOf = (message: string): readonly Part[] =>
  message.split(PLACE).flatMap((part, at): readonly Part[] => {
    if (at % 2 === 0) return part === "" ? [] : [part];
    const [name = "", ...words] = part.slice(1, -1).split(":");
    return [{ name, words: words.length === 0 ? undefined : words.join(":") }];
  });

/** As plain text. A place that nothing is given for keeps the words of its link. */
export const fill = (message: string, values: Readonly<Record<string, string>>): string =>
  partsOf(message)
    .map((part) => (typeof part === "string" ? part : (values[part.name] ?? part.words ?? "")))
    .join("");

/** In the digits of a language. */
export const writeNumber = (number: number, language: string): string => number.toLocaleString(language);

/** With `{count}` written so. */
export function fillCount(counted: Counted, count: number, language: string): string {
  const message = counted[new Intl.PluralRules(language).select(count)] ?? counted.other;
  return fill(message, { count: writeNumber(count, language) });
}
