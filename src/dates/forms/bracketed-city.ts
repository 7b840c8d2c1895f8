// `10:45 (Brasília) 13:45 GMT`: behind a clock the city whose clock it is; elsewhere only where the story is from.
import { zoneOfCity } from "../cities.ts";
import type { Token } from "../token.ts";
import { type Form, isMark } from "./form.ts";

export const bracketedCity: Form = (tokens, at) => {
  for (const length of [1, 2]) {
    if (!isMark(tokens[at + length + 1], ")")) continue;
    const words = tokens.slice(at + 1, at + length + 1);
    const city = words.map(({ key }) => key).join(" ");
    if (words.some(({ kind }) => kind !== "word") || zoneOfCity(city) === undefined) return undefined;
    const isClock = isBehindClock(tokens, at);
    return { length: length + 2, part: isClock ? { kind: "zone", label: `city:${city}` } : { kind: "filler" } };
  }
  return undefined;
};

/** A dot will not do: `28.03 (London)` is a day. */
const isBehindClock = (tokens: readonly Token[], at: number): boolean =>
  at > 1 &&
  (/^[ap]m$/.test(tokens[at - 1]?.key ?? "") ||
    (tokens[at - 1]?.kind === "number" && (isMark(tokens[at - 2], ":") || tokens[at - 2]?.key === "h")));
