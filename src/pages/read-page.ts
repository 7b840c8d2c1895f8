// A captured page → what it says. The page's own words only: nothing is settled, and nothing filled in.
import { readAddressDay } from "../dates/address-day.ts";
import type { Home } from "../dates/home.ts";
import type { Reading } from "../model/dates.ts";
import type { CapturedPage, PageReading } from "../model/page.ts";
import { Refusal } from "../model/refusal.ts";
import { decode } from "./decode.ts";
import { type CutPage, cutFrontMatter, splitFrontMatter } from "./front-matter.ts";
import { decodeHtml } from "./html/decode-html.ts";
import { readHtmlPage } from "./html/read-html-page.ts";
import { readTextPage } from "./text/read-text-page.ts";

/** `site` is where the page is at home unless its front matter says otherwise. Throws a Refusal that names file and line. */
export function readPage(page: CapturedPage, site: Home): PageReading {
  try {
    const cut = page.kind === "html" ? cutHtml(page.bytes, site) : cutFrontMatter(decode(page.bytes), site);
    const home = homeOf(cut, site);
    const { readings, ...said } = readKind(page.kind, cut, home);
    const own = [...frontReadings(cut), ...readings];
    return { slug: page.slug, file: page.file, front: cut.front, ...said, readings: own };
  } catch (error) {
    throw error instanceof Refusal ? error.at({ file: page.file }) : error;
  }
}

/** Front matter is in UTF-8; the page below it says itself what it is in. */
function cutHtml(bytes: Uint8Array, site: Home): CutPage {
  const { head, rest } = splitFrontMatter(bytes);
  const cut = cutFrontMatter(decode(head), site);
  return { ...cut, rest: decodeHtml(rest) };
}

function readKind(kind: CapturedPage["kind"], { front, rest, restLine }: CutPage, home: Home) {
  switch (kind) {
    case "text":
      return readTextPage(rest, restLine, home);
    case "html":
      return readHtmlPage(rest, restLine, home, front.source);
    case "markdown":
      throw new Error("not yet");
  }
}

function homeOf({ front }: CutPage, site: Home): Home {
  const captured = front.captured?.written;
  const two = (value: number): string => String(value).padStart(2, "0");
  return {
    ...site,
    ...(front.language === undefined ? {} : { language: front.language }),
    ...(front.zone === undefined ? {} : { zone: front.zone }),
    ...(captured === undefined
      ? {}
      : { captured: `${captured.year}-${two(captured.month ?? 1)}-${two(captured.day ?? 1)}` }),
  };
}

function frontReadings({ front }: CutPage): readonly Reading[] {
  const inAddress = front.source === undefined ? undefined : readAddressDay(front.source);
  return [front.published, inAddress].filter((reading) => reading !== undefined);
}
