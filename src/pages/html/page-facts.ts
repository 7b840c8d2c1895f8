// What is known of a saved page before its text is looked at: its address, language and home, its metadata, its titles.
import type { Home } from "../../dates/home.ts";
import { safeWebAddress } from "../../markup/safe-address.ts";
import type { Reading } from "../../model/dates.ts";
import { capturedAt } from "../captured-at.ts";
import { languageOf } from "../find-language.ts";
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
  const language = front.language ?? statedLanguage(document, metas) ?? languageOf(proseOf(blocks), undefined);
  const place = homeAt(site, address, language);
  const home = { ...place, ...(front.zone === undefined ? {} : { zone: front.zone }) };
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
    home: site.captured === undefined ? { ...home, ...capturedAt(saved.at, home.zone) } : home,
    saved: saved.at,
  };
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
