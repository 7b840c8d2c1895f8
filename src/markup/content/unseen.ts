// What stands in the markup and is not for whoever reads: hidden parts, and ads.
import type { Element } from "hast";
import { walk, wordsOf } from "./elements.ts";

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

// Whole names or their parts between hyphens: `ad-slot`, `adsbygoogle`, `OUTBRAIN`; never `header`, `adapted`, `download`.
const AD_NAME =
  /^(?:ads?|adv|advert|advertisement|advertising|adsbygoogle|adslot|adunit|adbox|adwrap|adcontainer|dfp|gpt|outbrain|taboola|sponsored|revcontent|zergnet|mgid)(?:[-_]|$)|[-_](?:ad|ads|advert|advertisement|adslot|adunit)(?:[-_]\d*|$)/i;

// What only a screen reader is told, of a page that is not here: "Footnotes", "opens in a new window".
const ASIDE_NAME = /^(?:sr-only|screen-reader-text|visually-?hidden|element-invisible)$/i;

/** Elements that hold an article, whatever they are called. */
const NEVER = ["body", "main", "article", "p", "h1", "h2", "h3", "a", "img", "td", "table"];

export function isUnseen(element: Element): boolean {
  const { tagName, properties } = element;
  if (properties.hidden !== undefined && properties.hidden !== null && properties.hidden !== false) return true;
  if (HIDING.test(wordsOf(element, "style") ?? "")) return true;
  if (tagName === "ins" && /adsby/i.test(wordsOf(element, "className") ?? "")) return true;
  if (namesOf(element).some((name) => ASIDE_NAME.test(name))) return true;
  return !NEVER.includes(tagName) && namesOf(element).some((name) => AD_NAME.test(name)) && !isLong(element);
}

/** Characters. `<div class="story has-ads">` is the story. */
const LONGEST_AD = 500;

function isLong(element: Element): boolean {
  let length = 0;
  for (const each of [element, ...walk(element.children)]) {
    if (["script", "style", "noscript", "template"].includes(each.tagName)) continue;
    for (const child of each.children) if (child.type === "text") length += child.value.trim().length;
    if (length > LONGEST_AD) return true;
  }
  return false;
}

const namesOf = (element: Element): readonly string[] =>
  `${wordsOf(element, "className") ?? ""} ${wordsOf(element, "id") ?? ""}`.split(/\s+/).filter((name) => name !== "");
