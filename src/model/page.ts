// A captured page, and what it says. Nothing here is settled or filled in.
import type { Reading, ZoneName } from "./dates.ts";
import type { Author } from "./site.ts";

/** Told by the file's ending: `.txt`, `.html`, `.md`. */
export type PageKind = "text" | "html" | "markdown";

export interface CapturedPage {
  /** The file's name without its ending: the article's slug. */
  readonly slug: string;
  /** As shown in messages: `content/pages/SLUG.txt`. */
  readonly file: string;
  readonly kind: PageKind;
  readonly bytes: Uint8Array;
}

/** YAML between two lines `---` at the head of a page. What stands here goes before what the page says of itself. */
export interface FrontMatter {
  readonly title?: string;
  readonly authors?: readonly Author[];
  /** The address the page was captured from. */
  readonly source?: string;
  readonly captured?: Reading;
  readonly published?: Reading;
  readonly updated?: Reading;
  readonly topics: readonly string[];
  /** The coverage, in place of what the page has. */
  readonly related?: readonly CoverageEntry[];
  /** The charset that the server named in its header (WHATWG Encoding, section 4.2). */
  readonly encoding?: string;
  readonly zone?: ZoneName;
  readonly language?: string;
}

/** One run of the body; a list holds its points. Text is plain, without control characters. */
export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "list"; readonly points: readonly string[] }
  /**
   * What a saved page or Markdown gives: sanitised HTML with absolute addresses, the text that a reader sees of it, and the
   * beginning of its running text.
   */
  | { readonly kind: "markup"; readonly html: string; readonly text: string; readonly lead: string };

/** A picture of an article or an entry, at an absolute address. Sizes are in pixels, as the page states them. */
export interface PageImage {
  readonly url: string;
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
}

export interface CoverageEntry {
  readonly line: number;
  readonly title?: string;
  readonly text: string;
  readonly url?: string;
  readonly image?: PageImage;
  readonly readings: readonly Reading[];
}

export interface Coverage {
  readonly heading: string;
  readonly topic?: string;
  readonly entries: readonly CoverageEntry[];
}

/** The line itself (`From X, for CNN`) and who it names. */
export interface Byline {
  readonly words: string;
  readonly authors: readonly Author[];
}

export interface PageReading {
  readonly slug: string;
  readonly file: string;
  readonly front: FrontMatter;
  readonly title: string;
  /** It is only what the page is called for programs: nothing printed says the same. */
  readonly isTitleGuessed?: boolean;
  readonly byline?: Byline;
  readonly highlights: readonly string[];
  readonly body: readonly Block[];
  readonly coverage?: Coverage;
  /** What the page itself states: BCP 47, its own address, the section it stands in, topics, the lead picture. */
  readonly language?: string;
  readonly address?: string;
  /** Of the newsroom, when the address is a known one's. */
  readonly zone?: ZoneName;
  readonly section?: string;
  readonly topics?: readonly string[];
  readonly image?: PageImage;
  /** When it was saved, as the program that saved it left word. */
  readonly saved?: Reading;
  /** The article's own, front matter and address included. */
  readonly readings: readonly Reading[];
}
