// What a feed reader would not play or run → a plain link to it.
import type { Element, ElementContent } from "hast";
import { cleanLine } from "../clean-text.ts";
import { element, isElement, textNode, walk, wordsOf } from "./elements.ts";
import { resolveWeb } from "./resolve.ts";

const EMBEDS = ["iframe", "video", "audio", "object", "embed", "amp-youtube", "amp-video", "amp-iframe"];
const ADDRESSES = ["src", "dataSrc", "dataLazySrc", "data"];

/** Buttons and counters of other sites, and ads: nothing to follow. */
const NOTHING_TO_SEE =
  /doubleclick|googlesyndication|adservice|amazon-adsystem|\/plugins\/(?:like|share|follow)|platform\.twitter\.com\/widgets|googletagmanager|\/(?:ads?|pixel)\//i;

/** Undefined when the element embeds nothing. An embed without an address that can be opened leaves nothing. */
export function linkEmbed(embed: Element, base: string | undefined): readonly ElementContent[] | undefined {
  if (!EMBEDS.includes(embed.tagName)) return undefined;
  const sizes = [wordsOf(embed, "width"), wordsOf(embed, "height")].filter((words) => words !== undefined);
  const url = addressesOf(embed)
    .map((words) => resolveWeb(words, base))
    .find((address) => address !== undefined);
  if (url === undefined || NOTHING_TO_SEE.test(url) || sizes.some((words) => Number.parseFloat(words) <= 2)) return [];
  const title = cleanLine(wordsOf(embed, "title") ?? wordsOf(embed, "ariaLabel") ?? "");
  return [element("div", {}, [element("a", { href: url }, [textNode(title || new URL(url).hostname)])])];
}

function* addressesIn(embed: Element): Generator<string | undefined> {
  for (const name of ADDRESSES) yield wordsOf(embed, name);
  for (const inner of walk(embed.children)) {
    if (inner.tagName === "source") yield wordsOf(inner, "src");
    if (inner.tagName === "embed") yield wordsOf(inner, "src");
    if (inner.tagName === "param" && /^(?:movie|src|url)$/i.test(wordsOf(inner, "name") ?? ""))
      yield wordsOf(inner, "value");
    // An object within an object is a link by now.
    if (inner.tagName === "a") yield wordsOf(inner, "href");
  }
  const player = wordsOf(embed, "dataVideoid");
  if (player !== undefined && embed.tagName === "amp-youtube") yield `https://www.youtube.com/watch?v=${player}`;
}

const addressesOf = (embed: Element): readonly string[] =>
  [...addressesIn(embed)].filter(
    (words) => words !== undefined && !/^(?:about|data|blob|javascript):/i.test(words),
  ) as string[];

const POSTS = ["dataInstgrmPermalink", "dataHref", "cite"];

/** A post of a network (`blockquote class="instagram-media"`) keeps its words, and the link that its script would have made. */
export function linkPost(post: Element, base: string | undefined): Element {
  const isPost = /(?:^|\s)(?:twitter-|instagram-|tiktok-|fb-|reddit-|bluesky-)/.test(wordsOf(post, "className") ?? "");
  const url = POSTS.map((name) => resolveWeb(wordsOf(post, name) ?? "", base)).find((each) => each !== undefined);
  const isLinked = [...walk(post.children)].some((each) => isElement(each, "a"));
  if (!isPost || url === undefined || isLinked) return post;
  const link = element("div", {}, [element("a", { href: url }, [textNode(new URL(url).hostname)])]);
  return { ...post, children: [...post.children, link] };
}
