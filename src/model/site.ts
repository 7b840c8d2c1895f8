// What the operator says once for the whole site: content/site.yaml, validated.
import type { Instant, ZoneName } from "./dates.ts";

export interface Author {
  readonly name: string;
  readonly url?: string;
}

/** `bounded`: an undated item carries its frozen time of capture. `omit`: RSS and JSON Feed carry no date for it (Atom must). */
export type UndatedPolicy = "bounded" | "omit";

export interface Site {
  readonly title: string;
  readonly description: string;
  /** Absolute, without a trailing slash. */
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  readonly zone: ZoneName;
  readonly authors: readonly Author[];
  readonly rights?: string;
  /** `authority,date` of a tag URI (RFC 4151 section 2.1), for example `news.example,2026`. */
  readonly tagAuthority: string;
  readonly pageSize: number;
  /** Seconds that a cache may keep a document. */
  readonly maxAge: number;
  /** A date before this is implausible. */
  readonly earliest: Instant;
  readonly undated: UndatedPolicy;
  /** Slugs that topics and authors had → those they have. */
  readonly renamed: { readonly topics: SlugMap; readonly authors: SlugMap };
  /** Paths on this site → the addresses that what stood there has now, for good. */
  readonly moved: Readonly<Record<string, string>>;
  /** Paths on this site that are no more → a last word to whoever asks. */
  readonly ended: Readonly<Record<string, string>>;
}

export type SlugMap = Readonly<Record<string, string>>;
