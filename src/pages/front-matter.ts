// The YAML between two lines `---` at the head of a page: what only the person who captured it knows.
import { doubtOrder } from "../dates/doubt-order.ts";
import type { Home } from "../dates/home.ts";
import { readDateLine } from "../dates/read-date-line.ts";
import type { Reading, Role } from "../model/dates.ts";
import type { CoverageEntry, FrontMatter } from "../model/page.ts";
import { Refusal } from "../model/refusal.ts";
import { type FrontEntry, frontMatterShape } from "./front-matter-shape.ts";
import { readYamlLines } from "./read-yaml.ts";

const FENCE = /^---[ \t]*$/;

export interface CutPage {
  readonly front: FrontMatter;
  readonly rest: string;
  /** Number of the first line of `rest`. */
  readonly restLine: number;
}

/** A page without front matter is all rest. Throws a Refusal for a fence that is not closed and for every wrong key. */
export function cutFrontMatter(page: string, home: Home): CutPage {
  const lines = page.split(/\r\n|\n|\r/);
  if (!FENCE.test(lines[0] ?? "")) return { front: { topics: [] }, rest: page, restLine: 1 };
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) {
    throw new Refusal(
      "front-matter-open",
      "the front matter that begins here does not end",
      "Close it with a line `---`.",
      {
        line: 1,
      },
    );
  }
  const front = readFront(lines.slice(1, end), home);
  return { front, rest: lines.slice(end + 1).join("\n"), restLine: end + 2 };
}

/** The bytes up to and with the closing fence, and those of the page itself, which may be in another encoding. */
export function splitFrontMatter(bytes: Uint8Array): { readonly head: Uint8Array; readonly rest: Uint8Array } {
  // One character for each byte, so that places in the text are places in the bytes.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const end = /^(?:\xEF\xBB\xBF)?---[ \t]*\r?\n(?:[\s\S]*?\n)??---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
  return { head: bytes.subarray(0, end), rest: bytes.subarray(end) };
}

function readFront(lines: readonly string[], home: Home): FrontMatter {
  const { data, lineOf } = readYamlLines(lines.join("\n"), frontMatterShape, 2);
  const { captured, published, updated, topics = [], author, related, ...plain } = data;
  const own: Home = { ...home, ...(plain.zone === undefined ? {} : { zone: plain.zone }) };
  const read = (key: string, words: string | undefined, role: Role) =>
    words === undefined ? {} : { [key]: readFrontDate(key, words, role, lineOf([key]), own) };
  return {
    ...withoutUndefined(plain),
    ...(author === undefined ? {} : { authors: [...new Set(author)].map((name) => ({ name })) }),
    topics: [...new Set(topics)],
    ...(related === undefined ? {} : { related: related.map((entry, at) => readEntry(entry, at, lineOf, own)) }),
    ...read("captured", captured, "unlabelled"),
    ...read("published", published, "published"),
    ...read("updated", updated, "updated"),
  };
}

type LineOf = (path: readonly PropertyKey[]) => number;

/** An entry of nothing but a headline or an address is known by it. */
function readEntry(entry: FrontEntry, at: number, lineOf: LineOf, home: Home): CoverageEntry {
  const { title, url, text = title ?? url ?? "" } = entry;
  const read = (key: "published" | "updated"): readonly Reading[] => {
    const words = entry[key];
    return words === undefined
      ? []
      : [readFrontDate(`related.${at}.${key}`, words, key, lineOf(["related", at, key]), home)];
  };
  return {
    line: lineOf(["related", at]),
    ...withoutUndefined({ title, url }),
    text,
    readings: doubtOrder([...read("published"), ...read("updated")], home.zone),
  };
}

function readFrontDate(key: string, words: string, role: Role, line: number, home: Home): Reading {
  const [reading, ...others] = readDateLine(words, { place: "front-matter", line }, home) ?? [];
  if (reading?.written?.day !== undefined && others.length === 0) return { ...reading, role };
  const example = "Write it as 2012-03-28T18:39-04:00, or as a page would print it.";
  throw new Refusal("bad-date", `\`${key}\`: \`${words}\` is no date that exists`, example, { line });
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

const withoutUndefined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Defined<T>;
