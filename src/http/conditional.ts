// Preconditions (RFC 9110 section 13) on what exists, for GET and HEAD.
import type { Instant } from "../model/dates.ts";
import { findEtags, isSameWeakly } from "./etag.ts";
import { findHttpDate } from "./http-date.ts";

export interface Validators {
  readonly etag: string;
  readonly changed?: Instant | undefined;
}

/** `send`: 200 and the document; `unchanged`: 304; `failed`: 412. */
export type Verdict = "send" | "unchanged" | "failed";

/** In the order of section 13.2.2. */
export function settlePreconditions(headers: Headers, validators: Validators, now: Instant): Verdict {
  const ifMatch = headers.get("If-Match");
  if (ifMatch !== null) {
    // Strong comparison (section 8.8.3.2): neither may be weak, and ours never is.
    if (!isNamed(ifMatch, validators.etag, (given, ours) => given === ours)) return "failed";
  } else if (isChangedSince(headers.get("If-Unmodified-Since"), validators, now) === true) return "failed";

  const ifNoneMatch = headers.get("If-None-Match");
  if (ifNoneMatch !== null) return isNamed(ifNoneMatch, validators.etag, isSameWeakly) ? "unchanged" : "send";
  const ifModifiedSince = pastOnly(headers.get("If-Modified-Since"), now);
  return isChangedSince(ifModifiedSince, validators, now) === false ? "unchanged" : "send";
}

/** `*` names whatever exists (sections 13.1.1 and 13.1.2). */
function isNamed(list: string, etag: string, isSame: (a: string, b: string) => boolean): boolean {
  return list.trim() === "*" || (findEtags(list) ?? []).some((tag) => isSame(tag, etag));
}

/** Undefined when there is no condition, or no date in it or of ours: then it is ignored (sections 13.1.3 and 13.1.4). */
function isChangedSince(words: string | null, { changed }: Validators, now: Instant): boolean | undefined {
  const since = words === null ? undefined : findHttpDate(words, now);
  return since === undefined || changed === undefined ? undefined : changed > since;
}

/** A time that has not been yet is no time of ours: a reader whose clock runs ahead would never see a change. */
function pastOnly(words: string | null, now: Instant): string | null {
  const since = words === null ? undefined : findHttpDate(words, now);
  return since === undefined || since > now ? null : words;
}
