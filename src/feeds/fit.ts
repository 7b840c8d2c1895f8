// A feed that is polled stays small: full text as long as it fits, then summaries that say so.
import { escapeAttribute, escapeHtml } from "../markup/escape-html.ts";
import type { Words } from "../model/words.ts";
import { partsOf } from "../words/fill.ts";
import { type GuardedEntry, guardEntry } from "./guard.ts";

/** Bytes. Readers' authors call 250 KB fine and 1 MB a burden. */
export const ROOM = 250_000;

/** What stands around the entries: the feed's own elements, and a long description. */
const HEAD = 4_000;

/** What an entry costs beside its texts in the most wasteful format: element names, dates, how they are known. */
const FRAME = 1_000;

/** The same for each author and each topic. */
const NAME = 100;

/**
 * Cuts to its summary each entry whose full text has no room left; the order stays, and the first come first.
 * `channelId` is of the channel that they stand in.
 */
export function fitEntries(
  entries: readonly GuardedEntry[],
  room: number,
  channelId: string,
  words: Words,
): readonly GuardedEntry[] {
  const frames = HEAD + sum(entries.map(frameOf));
  const full = entries.map(({ html }) => costOf(html));
  if (frames + sum(full) <= room) return entries;
  const short = entries.map((entry) => summarise(entry, words.entry.summary));
  const least = short.map(({ html }) => costOf(html));
  let left = room - frames - sum(least);
  return entries.map((entry, at) => {
    const more = (full[at] ?? 0) - (least[at] ?? 0);
    // One long article must not turn all that follow into summaries; a text as short as its summary stays.
    if (more > 0 && more > left) return guardEntry(short[at] ?? entry, channelId);
    left -= more;
    return entry;
  });
}

function frameOf({ id, url, externalUrl = "", title, summary, image, authors, topics }: GuardedEntry): number {
  const names = [...authors.flatMap((author) => [author.name, author.url ?? ""]), ...topics];
  const picture = image === undefined ? [] : [image.url, image.url, image.alt ?? ""];
  const texts = [id, url, url, externalUrl, title, summary, ...picture, ...names].join("");
  // An ampersand can be escaped twice.
  const escaped = (texts.match(/[&<>]/g)?.length ?? 0) * "amp;amp;".length;
  return FRAME + costOf(texts) + escaped + (authors.length + topics.length) * NAME;
}

const encoder = new TextEncoder();
const scratch = new Uint8Array(ROOM);

/** Bytes of UTF-8 with what each format escapes; infinite when that is more than there is room. */
function costOf(text: string): number {
  const { read, written } = encoder.encodeInto(text, scratch);
  if (read < text.length) return Number.POSITIVE_INFINITY;
  const inJson = ['"', "\\", "\n", "\t"].map((mark) => count(text, mark));
  return written + sum(inJson) + count(text, "]]>") * "]]><![CDATA[".length;
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const summarise = (entry: GuardedEntry, message: string) => ({
  ...entry,
  html: `<p>${escapeHtml(entry.summary)}</p>\n<p>${partsOf(message)
    .map((part) => (typeof part === "string" ? escapeHtml(part) : linkTo(entry.url, part.words ?? "")))
    .join("")}</p>`,
});

const linkTo = (url: string, words: string): string => `<a href="${escapeAttribute(url)}">${escapeHtml(words)}</a>`;
