// What is known of a saved page before its text is looked at: its address, language and home, its metadata, its titles.
import { readAddressDay } from "../../dates/address-day.ts";
import type { Home } from "../../dates/home.ts";
import { writeStated } from "../../dates/stated.ts";
import { safeWebAddress } from "../../markup/safe-address.ts";
import type { Reading, ZoneName } from "../../model/dates.ts";
import { capturedAt } from "../captured-at.ts";
import { findLanguage } from "../find-language.ts";
import type { CutPage } from "../front-matter.ts";
import { cutBlocks, isProse, type PageBlock } from "./blocks.ts";
import { titlesOf } from "./headline.ts";
import { homeAt } from "./home-at.ts";
import { findLinkedArticle, type LinkedData, textsOf } from "./json-ld.ts";
import { type Metas, readMetas } from "./meta.ts";
import { openDocument } from "./open-document.ts";
import { readSaved } from "./saved.ts";

export interface PageFacts {
  readonly document: Document;
  /** Of its elements within one another. */
  readonly depth: number;
  readonly blocks: readonly PageBlock[];
  readonly metas: Metas;
  /** The article's own JSON-LD. */
  readonly linked: LinkedData | undefined;
  readonly titles: readonly string[];
  /** Where it was captured from, absolute; else its own. */
  readonly address: string | undefined;
  /** The address that it gives itself. */
  readonly own: string | undefined;
  readonly language: string | undefined;
  readonly home: Home;
  /** Where the page itself tells where it is at home. */
  readonly zone: ZoneName | undefined;
  readonly saved: Reading | undefined;
}

/** Throws a Refusal for markup that is no page. What the operator states in front matter goes before the page's words. */
export function readPageFacts({ front, rest: html }: CutPage, site: Home): PageFacts {
  const { document, depth } = openDocument(html);
  const blocks = cutBlocks(document.body);
  const metas = readMetas(document);
  const saved = readSaved(html, site);
  const own = findAddress(document, metas) ?? saved.address;
  const address = front.source ?? own;
  const language = front.language ?? statedLanguage(document, metas) ?? findLanguage(proseOf(blocks));
  const place = homeAt(site, address, language);
  const home = { ...place.home, ...(front.zone === undefined ? {} : { zone: front.zone }) };
  const linked = findLinkedArticle(document, { address, titles: titlesOf(document, metas, undefined) });
  const titles = titlesOf(document, metas, linked === undefined ? undefined : textsOf(linked.headline)[0]);
  return {
    document,
    depth,
    blocks,
    metas,
    linked,
    titles: front.title === undefined ? titles : [front.title, ...titles],
    address,
    own,
    language,
    home: { ...home, ...(site.captured === undefined ? capturedOf(saved.at, address, home) : {}) },
    zone: place.zone,
    saved: saved.at,
  };
}

/** When it was saved, else the day in its address: enough to tell the year of a date without one. */
function capturedOf(saved: Reading | undefined, address: string | undefined, home: Home): Partial<Home> {
  if (saved !== undefined) return capturedAt(saved, home.zone);
  const day = address === undefined ? undefined : readAddressDay(address)?.written;
  return day === undefined ? {} : { publicOn: writeStated(day) };
}

const proseOf = (blocks: readonly PageBlock[]): string =>
  blocks
    .filter(isProse)
    .map(({ text }) => text)
    .join(" ");

function findAddress(document: Document, metas: Metas): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? "";
  const base = document.querySelector("base[href]")?.getAttribute("href") ?? "";
  return [canonical, ...metas.findAll("og:url", "twitter:url", "vr:canonical", "parsely-link")]
    .map((each) => safeWebAddress(each.trim(), /^https?:/.test(base) ? base : undefined))
    .find((each) => each !== undefined && new URL(each).pathname !== "/");
}

function statedLanguage(document: Document, metas: Metas): string | undefined {
  const root = document.documentElement;
  const stated = [
    root.getAttribute("lang"),
    root.getAttribute("xml:lang"),
    metas.find("content-language", "dc.language", "language", "inlanguage"),
    metas.find("og:locale"),
  ];
  return stated
    .map((each) => each?.trim().replaceAll("_", "-"))
    .find((each) => each !== undefined && isLanguageTag(each));
}

const isLanguageTag = (tag: string): boolean => /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-[A-Za-z]{2})?$/.test(tag);
