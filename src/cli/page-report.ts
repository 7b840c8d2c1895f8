// What `dateline read` says of a page, for programs and for people.
import { normalText } from "../items/normal-text.ts";
import type { Doubt, Moment } from "../model/dates.ts";
import type { Item, SettledContent, StatedDate } from "../model/item.ts";
import type { PageReading } from "../model/page.ts";

export interface PageReport {
  readonly page: PageReading;
  readonly article: Item;
  /** In page order. */
  readonly coverage: readonly Item[];
}

export function reportPage(page: PageReading, content: SettledContent): PageReport {
  const byId = new Map(content.items.map((item) => [item.id, item]));
  const article = content.items.find((item) => item.kind === "article");
  if (article === undefined) throw new Error("a page was settled without its article");
  return { page, article, coverage: article.related.flatMap(({ id }) => byId.get(id) ?? []) };
}

export function toJson({ page, article, coverage }: PageReport) {
  const entries = uniqueEntries(page);
  return {
    title: page.title,
    byline: page.byline?.authors.map(({ name }) => name).join(", ") ?? null,
    language: article.language,
    ...statedOf(article),
    related: coverage.map((item, index) => ({
      title: entries[index]?.title ?? null,
      text: entries[index]?.text ?? item.summary,
      url: entries[index]?.url ?? null,
      ...statedOf(item),
      settled: settledOf(item),
    })),
    settled: settledOf(article),
    doubts: [...new Set([article, ...coverage].flatMap(doubtsOf))].toSorted(),
  };
}

/** One for each item: an entry that the page repeats is one. */
function uniqueEntries({ coverage }: PageReading) {
  const entries = coverage?.entries ?? [];
  const texts = entries.map(({ text }) => normalText(text));
  return entries.filter((_, index) => texts.indexOf(texts[index] ?? "") === index);
}

const settledOf = ({ published, updated }: Item) => ({
  published: published.at,
  updated: updated.at,
  basis: published.basis,
});

/** As stated: a date that nobody labelled is one of publication. A date that cannot be or is implausible is none. */
function statedOf({ stated }: Item): { published: string | null; updated: string | null } {
  const good = stated.filter(
    ({ doubts, place, lost }) => lost === undefined && !doubts.includes("implausible") && place !== "address",
  );
  const pick = (role: StatedDate["role"]): readonly string[] =>
    good.flatMap((each) => (each.role === role && each.stated !== undefined ? [each.stated] : [])).toSorted(byTime);
  return {
    published: [...pick("published"), ...pick("unlabelled")][0] ?? null,
    updated: pick("updated").at(-1) ?? null,
  };
}

/** Wall clocks and days compare as if they were in UTC: they only ever compare with each other on one page. */
const byTime = (a: string, b: string): number => timeOf(a) - timeOf(b);
const timeOf = (stated: string): number =>
  Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$/.test(stated) ? stated : `${stated}${stated.includes("T") ? "Z" : ""}`);

const doubtsOf = ({ stated }: Item): readonly Doubt[] => stated.flatMap(({ doubts }) => doubts);

export function toText({ page, article, coverage }: PageReport): string {
  const by = page.byline === undefined ? "" : `  by ${page.byline.authors.map(({ name }) => name).join(", ")}\n`;
  const heading =
    page.coverage === undefined ? "" : `\n${[page.coverage.heading, page.coverage.topic].filter(Boolean).join(" ")}\n`;
  return `${page.file}\n${article.title}\n${by}${describeItem(article)}${heading}${coverage.map((item) => `\n${item.title}\n${describeItem(item)}`).join("")}\n`;
}

/** Both settled dates, and every date that is stated. */
export function describeItem(item: Item): string {
  const stated = item.stated.map(describeDate).join("");
  return `  published ${say(item.published)}\n  updated   ${say(item.updated)}\n${stated === "" ? "  states no date\n" : stated}`;
}

function describeDate({ words, line, where, role, stated, doubts, lost }: StatedDate): string {
  const place = [line === undefined ? undefined : `line ${line}`, where]
    .filter((each) => each !== undefined)
    .join(", ");
  const why = [...doubts, ...(lost === undefined ? [] : [`does not count: ${lost}`])].join(", ");
  return `  ${place === "" ? "page" : place}: “${words}” → ${role} ${stated ?? "nothing"}${why === "" ? "" : ` (${why})`}\n`;
}

const say = ({ at, basis, captureFrom, precision }: Moment): string =>
  `${at} (${captureFrom === undefined ? basis : `${basis}, ${captureFrom}`}; to the ${precision})`;
