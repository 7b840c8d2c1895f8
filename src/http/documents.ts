// Documents are rendered once per change, compressed once, and kept: a poll costs a look-up.
import type { Instant } from "../model/dates.ts";
import { compress, hashOf } from "./compress.ts";
import { writeEtag } from "./etag.ts";
import type { Coding } from "./negotiate-coding.ts";

/** One document in one coding, ready to send. */
export interface Representation {
  /** A Blob, which Cloudflare's runtime sends as it is; it copies an array for every answer. */
  readonly body: Blob;
  readonly etag: string;
  readonly revision: Instant | undefined;
  /** Of the bytes before any coding. */
  readonly hash: string;
}

export interface Documents {
  /** `write` is asked only when nothing is kept for this address in this revision. */
  find(address: string, revision: Instant | undefined, coding: Coding, write: () => string): Promise<Representation>;
}

/** Keeps up to `limit` bytes; the least recently used goes first. */
export function keepDocuments(limit: number): Documents {
  const kept = new Map<string, Representation>();
  let size = 0;

  function drop(key: string): void {
    size -= kept.get(key)?.body.size ?? 0;
    kept.delete(key);
  }

  function keep(key: string, one: Representation): Representation {
    drop(key);
    if (one.body.size > limit) return one;
    kept.set(key, one);
    size += one.body.size;
    for (const oldest of kept.keys()) {
      if (size <= limit) break;
      drop(oldest);
    }
    return one;
  }

  // Only what is finished is kept: a Worker may not wait for a promise that another request began.
  async function find(
    address: string,
    revision: Instant | undefined,
    coding: Coding,
    write: () => string,
  ): Promise<Representation> {
    const key = `${coding} ${address}`;
    const found = kept.get(key);
    if (found !== undefined && found.revision === revision) return keep(key, found);
    if (coding === "identity") return keep(key, await writePlain(address, revision, write()));
    return keep(key, await writeCompressed(address, await find(address, revision, "identity", write)));
  }

  return { find };
}

async function writePlain(address: string, revision: Instant | undefined, text: string): Promise<Representation> {
  const bytes = new TextEncoder().encode(text);
  const hash = await hashOf(bytes);
  return { body: new Blob([bytes]), hash, revision, etag: writeEtag({ address, revision, hash }, "identity") };
}

async function writeCompressed(address: string, { body, hash, revision }: Representation): Promise<Representation> {
  return { body: await compress(body), hash, revision, etag: writeEtag({ address, revision, hash }, "gzip") };
}
