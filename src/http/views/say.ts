// A message of the interface as markup: what fills its places is escaped like everything else.
import { html } from "hono/html";
import { partsOf } from "../../words/fill.ts";
import type { Html } from "./layout.ts";

/** A function makes the link of the words that stand in the place. */
type Value = string | Html | readonly Html[] | ((words: string) => Html);

export const say = (message: string, values: Readonly<Record<string, Value>>): Html =>
  html`${partsOf(message).map((part) => {
    if (typeof part === "string") return part;
    const value = values[part.name] ?? part.words ?? "";
    return typeof value === "function" ? value(part.words ?? "") : value;
  })}`;

/** `Ida Rowe and Per Lund`, as the language has it. */
export function listed(parts: readonly Html[], language: string): Html {
  const places = parts.map((_, at) => String(at));
  const format = new Intl.ListFormat(language, { type: "conjunction" }).formatToParts(places);
  return html`${format.map(({ type, value }) => (type === "element" ? parts[Number(value)] : value))}`;
}
