// What a page says it is about, and in which section it stands.
import { type LinkedData, textsOf } from "./json-ld.ts";
import type { Metas } from "./meta.ts";

const MOST = 8;
const LONGEST = 40;

/** As the page tells programs; `keywords` are made for search engines, and count only when there are few. */
export function findTopics(metas: Metas, linked: LinkedData | undefined): readonly string[] {
  const tags = [...metas.findAll("article:tag"), ...textsOf(linked?.about), ...textsOf(linked?.keywords)].flatMap(
    split,
  );
  const told = tags.length > 0 ? tags : metas.findAll("news_keywords", "parsely-tags", "sailthru.tags").flatMap(split);
  const unique = [...new Map(told.map((tag) => [tag.toLowerCase(), tag])).values()];
  return unique.slice(0, MOST);
}

const split = (list: string): readonly string[] =>
  list
    .split(/\s*[,;]\s*/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "" && tag.length <= LONGEST && !/[:/=]/.test(tag));

export const findSection = (metas: Metas, linked: LinkedData | undefined): string | undefined =>
  [
    ...textsOf(linked?.articleSection),
    ...metas.findAll("article:section", "section", "parsely-section", "cg", "dc.subject"),
  ]
    .map((each) => each.trim())
    .find((each) => each !== "" && each.length <= LONGEST);
