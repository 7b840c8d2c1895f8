// Deltas of feeds: RFC 3229 with the instance manipulation `feed`, which is a feed of what has changed and no more.
import type { Instant } from "../model/dates.ts";
import type { Documents, Representation } from "./documents.ts";
import { findEtags, findRevision } from "./etag.ts";
import type { Coding } from "./negotiate-coding.ts";
import type { Subject } from "./subject.ts";
import { readWeights } from "./weights.ts";

/** The part of a feed that is newer than some revision of it. */
export interface NewerPart {
  /** How many items: the newest so many of this revision are always the same. */
  readonly count: number;
  readonly write: () => string;
}

export interface Delta {
  readonly body: Blob;
  /** The tag of the instance that it starts from (RFC 3229 section 10.5.1). */
  readonly base: string;
}

/** Undefined when the client wants none, or the whole document is the right answer: then it gets 200. */
export async function findDelta(
  headers: Headers,
  subject: Subject,
  whole: Representation,
  coding: Coding,
  documents: Documents,
): Promise<Delta | undefined> {
  if (subject.newerThan === undefined || !wantsDelta(headers.get("A-IM")) || cannotRead(headers)) return undefined;
  const base = findBase(headers.get("If-None-Match"), subject);
  const part = base && subject.newerThan(base.revision);
  if (part === undefined) return undefined;
  // Named by its size, so that made-up revisions can't fill the memory with copies of the same part.
  const name = `${subject.address} newest ${part.count}`;
  const { body } = await documents.find(name, subject.changed, coding, part.write);
  return body.size < whole.body.size ? { body, base: base?.tag ?? "" } : undefined;
}

/** Section 10.5.3: a list with weights, like `Accept-Encoding`. `identity` stands for the whole document. */
function wantsDelta(list: string | null): boolean {
  if (list === null) return false;
  const weights = readWeights(list);
  const feed = weights.get("feed") ?? 0;
  return feed > 0 && feed >= (weights.get("identity") ?? 0);
}

/**
 * feedparser 5 and 6 ask for deltas whether their caller can read them or not: rss2email 3.13.1 takes 226 for an error and
 * would never see a new item again. Whatever the caller calls itself, this odd type in Accept is feedparser's own.
 * No cache keeps a 226, so `Vary` need not tell.
 */
const cannotRead = (headers: Headers): boolean => /\bapplication\/x-netcdf\b/i.test(headers.get("Accept") ?? "");

/** The newest instance that the client holds, of this very document. A weak tag will do: items are merged by their ids. */
function findBase(list: string | null, { address, changed }: Subject): { tag: string; revision: Instant } | undefined {
  if (list === null || changed === undefined) return undefined;
  return (findEtags(list) ?? [])
    .map((tag) => ({ tag, revision: findRevision(tag, address) ?? "" }))
    .filter(({ revision }) => revision !== "" && revision < changed)
    .reduce<{ tag: string; revision: Instant } | undefined>(
      (newest, one) => (newest === undefined || one.revision > newest.revision ? one : newest),
      undefined,
    );
}
