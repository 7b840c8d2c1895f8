// `Updated`, `POSTED:`, `Last modified on`: what the date behind it is the date of.
import { type Form, senseOf, startsWith } from "./form.ts";

export const label: Form = (tokens, at, tongue) => {
  const found = senseOf(tokens[at], tongue)?.labels?.find(({ keys }) => startsWith(tokens, at, keys));
  if (found === undefined) return undefined;
  const { keys, role, isBare } = found;
  const opensByline = keys.length > 1 && senseOf(tokens[at + keys.length - 1], tongue)?.by === true;
  return { length: keys.length, part: { kind: "label", role, isBare, opensByline } };
};
