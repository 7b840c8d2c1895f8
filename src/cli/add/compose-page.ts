// A saved page, what the operator says of it, and the page that it replaces → the file for content/pages.
import { decode } from "../../pages/decode.ts";
import { splitFrontMatter } from "../../pages/front-matter.ts";
import { decodeHtml } from "../../pages/html/decode-html.ts";
import { type FrontValues, mergeFrontMatter, readFrontValues } from "../../pages/merge-front-matter.ts";
import type { OpenedFile } from "./open-file.ts";

/** What the command line says, in the words of front matter. */
export interface Given {
  readonly source?: string;
  readonly captured?: string;
  readonly topics?: readonly string[];
  readonly language?: string;
  readonly zone?: string;
}

/** A page in two: the YAML between its fences, and what stands below. */
export interface TornPage {
  readonly front: string;
  readonly body: Buffer;
}

/** Of a page that stands in content/pages. */
export function tear(bytes: Uint8Array): TornPage {
  const { head, rest } = splitFrontMatter(bytes);
  const front = decode(head)
    .replace(/^---.*\r?\n/, "")
    .replace(/---[ \t]*\r?\n?$/, "");
  return { front, body: Buffer.from(rest) };
}

/** The operator's words go before the file's own, and both before those of the page that is replaced, which says when *it* was captured. */
export function composePage(opened: OpenedFile, given: Given, kept?: TornPage): Buffer {
  const { front, body, encoding } = toUtf8(opened);
  const own: FrontValues = { ...toldBy(opened), ...readFrontValues(front) };
  const isSame = kept?.body.equals(body) ?? false;
  const before = kept === undefined ? {} : readFrontValues(kept.front);
  const said = { ...own, ...given, ...topicsOf([before.topics, own.topics, given.topics]), encoding };
  const outdated = kept === undefined || isSame ? {} : { captured: undefined };
  return join(mergeFrontMatter(kept?.front ?? front, { ...outdated, ...said }), body);
}

const toldBy = ({ source, captured }: OpenedFile): FrontValues => ({
  ...(source === undefined ? {} : { source }),
  ...(captured === undefined ? {} : { captured }),
});

function topicsOf(said: readonly unknown[]): FrontValues {
  const topics = said.flatMap((each) => (Array.isArray(each) ? each : []));
  return topics.length === 0 ? {} : { topics: [...new Set(topics)] };
}

const join = (front: string, body: Buffer): Buffer =>
  front === "" ? body : Buffer.concat([Buffer.from(`---\n${front.replace(/(?<!\n)$/, "\n")}---\n`), body]);

interface Utf8Page extends TornPage {
  /** To be said in front, when the page would be read in another one. */
  readonly encoding?: string | undefined;
}

function toUtf8({ kind, bytes, charset }: OpenedFile): Utf8Page {
  if (kind !== "html") return tear(Buffer.from(decode(bytes)));
  const { front, body } = tear(bytes);
  const stated = charset ?? readFrontValues(front).encoding;
  const label = typeof stated === "string" ? stated : undefined;
  const text = decodeHtml(body, label);
  const utf8 = Buffer.from(text);
  // What its charset does not know would be lost: such a page stays as it is.
  if (text.includes("\ufffd") && !body.includes("\ufffd")) return { front, body, encoding: label };
  return { front, body: utf8, encoding: decodeHtml(utf8) === text ? undefined : "utf-8" };
}
