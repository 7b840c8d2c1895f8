import { hash } from "node:crypto";

/** SHA-256 in lower-case hexadecimal. */
export const digest = (data: string | Uint8Array): string => hash("sha256", data, "hex");

/** The same for any plain value, whatever the order of its keys. */
export const digestOf = (value: unknown): string => digest(writeSorted(value));

/** What `JSON.stringify` with `sortKeys` writes, in a third of the time. */
function writeSorted(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each) => writeSorted(each ?? null)).join(",")}]`;
  const keys = Object.keys(value).toSorted();
  // An object holds keys that look like indexes in an order of its own.
  if (keys.some((key) => /^\d/.test(key))) return JSON.stringify(value, sortKeys);
  const members = keys.flatMap((key) => {
    const member: unknown = value[key as keyof typeof value];
    return member === undefined ? [] : `${JSON.stringify(key)}:${writeSorted(member)}`;
  });
  return `{${members.join(",")}}`;
}

/** A replacer for JSON.stringify that writes every object's keys in code-unit order. */
export function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
