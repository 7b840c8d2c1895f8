// `Updated`, `POSTED:`, `Last modified on`: what the date behind it is the date of.
import { keyOf } from "../languages/cut-keys.ts";
import { type Form, senseOf, startsWith } from "./form.ts";

export const label: Form = (tokens, at, tongue) => {
  const found = senseOf(tokens[at], tongue)?.labels?.find(
    ({ keys, isOpening }) => (at === 0 || !isOpening) && startsWith(tokens, at, keys),
  );
  if (found === undefined) return undefined;
  const { keys, role, isBare } = found;
  const opensByline = keys.length > 1 && senseOf(tokens[at + keys.length - 1], tongue)?.by === true;
  return { length: keys.length, part: { kind: "label", role, isBare, opensByline } };
};

/** Between a date and the label of another: `on Oct 12, 2016 and last updated 10:11 AM`. */
export const conjunctions: ReadonlySet<string> = new Set(
  [
    "and",
    "und",
    "et",
    "y",
    "e",
    "ed",
    "en",
    "og",
    "och",
    "i",
    "a",
    "ja",
    "és",
    "și",
    "και",
    "и",
    "та",
    "і",
    "ve",
    "dan",
    "و",
  ].map(keyOf),
);

export const conjunction: Form = (tokens, at, tongue) =>
  conjunctions.has(tokens[at]?.key ?? "") && label(tokens, at + 1, tongue) !== undefined
    ? { length: 1, part: { kind: "filler" } }
    : undefined;
