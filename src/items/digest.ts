import { createHash } from "node:crypto";

/** SHA-256 in lower-case hexadecimal. */
export const digest = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** The same for any plain value, whatever the order of its keys. */
export const digestOf = (value: unknown): string => digest(JSON.stringify(value, sortKeys));

/** A replacer for JSON.stringify that writes every object's keys in code-unit order. */
export function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
