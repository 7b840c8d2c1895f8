// A captured page → what it says. The page's own words only: nothing is settled, and nothing filled in.
import { readAddressDay } from "../dates/address-day.ts";
import type { Home } from "../dates/home.ts";
import type { Reading } from "../model/dates.ts";
import type { CapturedPage, FrontMatter, PageReading } from "../model/page.ts";
import { Refusal } from "../model/refusal.ts";
import { capturedAt } from "./captured-at.ts";
import { decode } from "./decode.ts";
import { type CutPage, cutFrontMatter, splitFrontMatter } from "./front-matter.ts";
import { decodeHtml } from "./html/decode-html.ts";
import { readHtmlPage } from "./html/read-html-page.ts";
import { readMarkdownPage } from "./markdown/read-markdown-page.ts";
import { readTextPage } from "./text/read-text-page.ts";

/** Where a page is at home unless its front matter says otherwise. */
export interface PageHome extends Home {
  /** The site's own address: what relative ones in Markdown are read against when the page names no source. */
  readonly url?: string;
}

/** What the body of a page says, whatever its kind. */
export type BodyReading = Omit<PageReading, "slug" | "file" | "front">;

/** Throws a Refusal that names file and line. */
export function readPage(page: CapturedPage, { url, ...site }: PageHome): PageReading {
  try {
    const cut = page.kind === "html" ? cutHtml(page.bytes, site) : cutFrontMatter(decode(page.bytes), site);
    const home = homeOf(cut, site);
    const own = url === undefined ? undefined : `${url}/articles/${page.slug}`;
    const said = readBody(page, cut, home, cut.front.source ?? own);
    const readings = [...frontReadings(cut), ...said.readings];
    return { slug: page.slug, file: page.file, front: cut.front, ...said, ...sayFirst(cut.front), readings };
  } catch (error) {
    throw error instanceof Refusal ? error.at({ file: page.file }) : error;
  }
}

/** Front matter is in UTF-8; the page below it says itself what it is in. */
function cutHtml(bytes: Uint8Array, site: Home): CutPage {
  const { head, rest } = splitFrontMatter(bytes);
  const cut = cutFrontMatter(decode(head), site);
  return { ...cut, rest: decodeHtml(rest, cut.front.encoding) };
}

/** `base` is the absolute address that relative ones are read against. */
function readBody({ kind }: CapturedPage, cut: CutPage, home: Home, base: string | undefined): BodyReading {
  switch (kind) {
    case "text":
      return readTextPage(cut.rest, cut.restLine, home);
    case "markdown":
      return readMarkdownPage(cut, base);
    case "html":
      return readHtmlPage(cut, home);
  }
}

/** The operator's words go before the page's; topics and language, which an item takes elsewhere too, where it is shown. */
const sayFirst = ({ title, authors, related }: FrontMatter): Partial<PageReading> => ({
  ...(title === undefined ? {} : { title }),
  ...(authors === undefined ? {} : { byline: { words: authors.map(({ name }) => name).join(", "), authors } }),
  ...(related === undefined ? {} : { coverage: { heading: "Related", entries: related } }),
});

function homeOf({ front }: CutPage, site: Home): Home {
  return {
    ...site,
    ...(front.language === undefined ? {} : { language: front.language }),
    ...(front.zone === undefined ? {} : { zone: front.zone }),
    ...capturedAt(front.captured, front.zone ?? site.zone),
  };
}

function frontReadings({ front }: CutPage): readonly Reading[] {
  const inAddress = front.source === undefined ? undefined : readAddressDay(front.source);
  return [front.published, front.updated, inAddress].filter((reading) => reading !== undefined);
}
