// Zones in words: `Eastern Daylight Time`, `格林尼治标准时间`, `(مكة المكرمة)`, `heure de Paris`.
import { cutKeys } from "../languages/cut-keys.ts";
import { type Form, startsWith } from "./form.ts";

// Phrase → the label of the table in zone-table.ts that means the same.
const PHRASES: readonly (readonly [phrase: readonly string[], label: string])[] = [
  ...american("eastern", "E"),
  ...american("central", "C"),
  ...american("mountain", "M"),
  ...american("pacific", "P"),
  ["greenwich mean time", "GMT"],
  ["british summer time", "BST"],
  ["central european summer time", "CEST"],
  ["central european time", "CET"],
  ["mitteleuropäische zeit", "CET"],
  ["heure de paris", "CET-place"],
  ["hong kong time", "HKT"],
  ["japan standard time", "JST"],
  ["india standard time", "IST-place"],
  ["格林尼治标准时间", "GMT"],
  ["格林威治標準時間", "GMT"],
  ["北京时间", "Beijing"],
  ["北京時間", "Beijing"],
  ["日本時間", "JST"],
  ["مكة المكرمة", "Mecca"],
  ["بتوقيت مكة المكرمة", "Mecca"],
  ["غرينتش", "GMT"],
  ["جرينتش", "GMT"],
  ["мск", "MSK"],
  ["по московскому времени", "MSK"],
].map(([phrase = "", label = ""]) => [cutKeys(phrase), label]);

function american(name: string, letter: string): readonly [string, string][] {
  return [
    [`${name} daylight time`, `${letter}DT`],
    [`${name} standard time`, `${letter}ST`],
    [`${name} time`, `${letter}T`],
  ];
}

const BY_FIRST = Map.groupBy(PHRASES, ([phrase]) => phrase[0] ?? "");

export const zonePhraseKeys: ReadonlySet<string> = new Set(BY_FIRST.keys());

export const zonePhrase: Form = (tokens, at) => {
  if (tokens[at]?.kind !== "word") return undefined;
  const found = BY_FIRST.get(tokens[at].key)?.find(([phrase]) => startsWith(tokens, at, phrase));
  return found === undefined ? undefined : { length: found[0].length, part: { kind: "zone", label: found[1] } };
};
