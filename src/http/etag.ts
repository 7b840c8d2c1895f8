// Entity tags (RFC 9110 section 8.8.3).

import { shortHash } from "../markup/short-hash.ts";
import type { Instant } from "../model/dates.ts";
import { RENDERER } from "../model/renderer.ts";
import type { Coding } from "./negotiate-coding.ts";

/** What a document is made of; its tag holds all of it. */
export interface Rendition {
  /** Absolute; no two documents share one. */
  readonly address: string;
  readonly revision: Instant | undefined;
  /** Of the bytes before any coding. */
  readonly hash: string;
}

/**
 * Strong, one per representation: `"1-5f0e3a77-20120328T223900Z-HASH"`, and `-gzip` after it when compressed (section
 * 8.8.3.3). The renderer comes first, then a sum over all of the rendition, by which a tag is known for one of ours and
 * of this document; then the revision: since when a reader has seen what.
 */
export function writeEtag(rendition: Rendition, coding: Coding): string {
  const { revision, hash } = rendition;
  const parts = [String(RENDERER), sumOf(rendition), revision?.replace(/[-:]/g, ""), hash];
  if (coding === "gzip") parts.push(coding);
  return `"${parts.filter((part) => part !== undefined).join("-")}"`;
}

const sumOf = ({ address, revision = "", hash }: Rendition): string => shortHash(`${address} ${revision} ${hash}`);

const ours = new RegExp(
  `^(?:W/)?"${RENDERER}-([0-9a-f]{8})-(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)Z-([0-9a-f]{24})(?:-gzip)?"$`,
);

/** The revision in a tag that this renderer gave to this document; undefined for any other tag, a made-up one too. */
export function findRevision(tag: string, address: string): Instant | undefined {
  const [, sum, year, month, day, hour, minute, second, hash = ""] = ours.exec(tag) ?? [];
  const revision = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return sum === sumOf({ address, revision, hash }) ? revision : undefined;
}

/** The tags of a list, weak marks kept; undefined when it is no list of entity tags. A comma may stand inside a tag. */
export function findEtags(list: string): readonly string[] | undefined {
  const isList = /^[ \t,]*(?:(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"[ \t]*(?:,[ \t,]*|$))+$/.test(list);
  return isList ? (list.match(/(?:W\/)?"[^"]*"/g) ?? []) : undefined;
}

/** Weak comparison (section 8.8.3.2): an edge may have weakened the tag that we gave. */
export const isSameWeakly = (a: string, b: string): boolean => opaque(a) === opaque(b);

const opaque = (tag: string): string => (tag.startsWith("W/") ? tag.slice(2) : tag);
