// `7:30 p.m. in London`, `London time`: the clock of a city that has a zone of its own in the IANA database.
import { zoneOfCity } from "../cities.ts";
import type { Token } from "../token.ts";
import type { Form } from "./form.ts";

export const cityClock: Form = (tokens, at) => {
  // `Edited by Ida Rowe in London` says nothing of a clock.
  const isIn = tokens[at]?.key === "in" && isBehindClock(tokens, at);
  if (!isIn && tokens[at + 1]?.key !== "time" && tokens[at + 2]?.key !== "time") return undefined;
  const start = isIn ? at + 1 : at;
  for (const length of [2, 1]) {
    const words = tokens.slice(start, start + length);
    if (words.length < length || words.some(({ kind }) => kind !== "word")) continue;
    const city = words.map(({ key }) => key).join(" ");
    const isTime = tokens[start + length]?.key === "time";
    if ((isIn || isTime) && zoneOfCity(city) !== undefined) {
      return { length: start + length + (isTime ? 1 : 0) - at, part: { kind: "zone", label: `city:${city}` } };
    }
  }
  return undefined;
};

const isBehindClock = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === "number" || /^([ap]m|noon|midnight)$/.test(tokens[at - 1]?.key ?? "");
