// A file as somebody saved it → a page as it may stand in content/pages, and what its wrapping says of it.
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { PageKind } from "../../model/page.ts";
import { Refusal } from "../../model/refusal.ts";
import { readMhtml } from "./read-mhtml.ts";

export interface OpenedFile {
  /** As messages call it. */
  readonly file: string;
  readonly kind: PageKind;
  /** That its page will have: `.txt`, `.html`, `.md`. */
  readonly ending: string;
  /** Front matter and all. */
  readonly bytes: Uint8Array;
  /** A saved message (MHTML): its lines are not those of the page in it. */
  readonly isMessage: boolean;
  /** What the headers of a message say. */
  readonly charset?: string;
  readonly source?: string;
  readonly captured?: string;
}

const ENDINGS: Readonly<
  Record<string, { readonly kind: PageKind; readonly ending: string; readonly isMessage?: true }>
> = {
  ".txt": { kind: "text", ending: ".txt" },
  ".html": { kind: "html", ending: ".html" },
  ".htm": { kind: "html", ending: ".html" },
  ".md": { kind: "markdown", ending: ".md" },
  ".mhtml": { kind: "html", ending: ".html", isMessage: true },
  ".mht": { kind: "html", ending: ".html", isMessage: true },
};

const ENDINGS_READ = `Pages end in ${Object.keys(ENDINGS).join(", ")}.`;

export const findEnding = (name: string) => ENDINGS[path.extname(name).toLowerCase()];

/** Bytes. Pictures and all; the page in it is held to what pages are held to. */
const LARGEST = 200_000_000;

/** What cannot be looked at is no folder: it is a file that cannot be read. */
export const isFolder = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Throws a Refusal that names the file. */
export async function openFile(file: string): Promise<OpenedFile> {
  if (isFolder(file)) throw new Refusal("no-pages", "no page can be read in this folder", ENDINGS_READ, { file });
  const known = findEnding(file);
  if (known === undefined) {
    throw new Refusal("unknown-kind", "this is no page", ENDINGS_READ, { file });
  }
  const { kind, ending } = known;
  const bytes = readBytes(file);
  if (!known.isMessage) return { file, kind, ending, bytes, isMessage: false };
  try {
    const { html, ...told } = await readMhtml(bytes);
    return { file, kind, ending, bytes: html, isMessage: true, ...told };
  } catch (error) {
    throw refusalOf(error).at({ file });
  }
}

/** The MIME library throws errors of its own for messages that are nested too deep or have too many headers. */
const refusalOf = (error: unknown): Refusal =>
  error instanceof Refusal
    ? error
    : new Refusal("mhtml-unreadable", `this saved page cannot be read: ${(error as Error).message}`, "Save it anew.");

function readBytes(file: string): Uint8Array {
  try {
    const stats = statSync(file);
    // A pipe or a device may never end.
    if (!stats.isFile()) throw new Refusal("unreadable-file", "this is no file", undefined, { file });
    if (stats.size > LARGEST) throw tooLarge(file, stats.size);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
    throw new Refusal("unreadable-file", why, undefined, { file });
  }
}

const tooLarge = (file: string, size: number): Refusal =>
  new Refusal(
    "page-too-large",
    `a page of ${Math.round(size / 1_000_000)} MB is no captured article`,
    "Keep the article alone.",
    { file, line: 1 },
  );
