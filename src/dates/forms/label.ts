// `Updated`, `POSTED:`, `Last modified on`: what the date behind it is the date of.
import type { Form } from "./form.ts";

export const label: Form = (tokens, at, words) => {
  if (tokens[at]?.kind !== "word") return undefined;
  const found = words.labels
    .get(tokens[at].key)
    ?.find(({ keys }) => keys.every((key, index) => tokens[at + index]?.key === key));
  if (found === undefined || found.role === "unlabelled") return undefined;
  return { length: found.keys.length, part: { kind: "label", role: found.role } };
};
