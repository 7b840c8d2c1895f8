// Entity tags (RFC 9110 section 8.8.3).
import type { Instant } from "../model/dates.ts";
import { RENDERER } from "../model/renderer.ts";
import type { Coding } from "./negotiate-coding.ts";

/**
 * Strong, one per representation: `"1-20120328T223900Z-HASH"`, and `-gzip` after it when compressed (section 8.8.3.3).
 * The second part is the revision: it says since when a reader has seen what.
 */
export function writeEtag(revision: Instant | undefined, hash: string, coding: Coding): string {
  const parts = [String(RENDERER), revision?.replace(/[-:]/g, ""), hash, coding === "gzip" ? coding : undefined];
  return `"${parts.filter((part) => part !== undefined).join("-")}"`;
}

/** The tags of a list, weak marks kept; undefined when it is no list of entity tags. A comma may stand inside a tag. */
export function findEtags(list: string): readonly string[] | undefined {
  const isList = /^[ \t,]*(?:(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"[ \t]*(?:,[ \t,]*|$))+$/.test(list);
  return isList ? (list.match(/(?:W\/)?"[^"]*"/g) ?? []) : undefined;
}

/** Weak comparison (section 8.8.3.2): an edge may have weakened the tag that we gave. */
export const isSameWeakly = (a: string, b: string): boolean => opaque(a) === opaque(b);

/** Strong comparison: neither may be weak, and ours never is. */
export const isSameStrongly = (given: string, ours: string): boolean => given === ours;

const opaque = (tag: string): string => (tag.startsWith("W/") ? tag.slice(2) : tag);
