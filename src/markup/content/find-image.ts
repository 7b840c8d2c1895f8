// An `img` as a page writes it → the picture that a reader would see. Scripts put the address in place as one scrolls, so
// it stands in one of many attributes, and `src` holds a placeholder.
import type { Element } from "hast";
import type { PageImage } from "../../model/page.ts";
import { cleanLine } from "../clean-text.ts";
import { isElement, wordsOf } from "./elements.ts";
import { resolveWeb } from "./resolve.ts";

const SETS = ["dataSrcset", "dataSrcSet", "dataLazySrcset", "dataOriginalSet", "srcSet"];
const LAZY = [
  "dataSrc",
  "dataOriginal",
  "dataLazySrc",
  "dataLazy",
  "dataOriginalSrc",
  "dataFullSrc",
  "dataUrl",
  "dataImage",
];

/** Pictures that nobody is meant to see, by the names their files and hosts have had for twenty years. */
const UNSEEN_FILE = /\/(?:spacer|blank|clear|pixel|transparent|trans|1x1|dot|shim|__utm|b)\.(?:gif|png)$/i;
const COUNTER_HOST =
  /(?:^|\.)(?:pixel|beacon|counter|stats|analytics|google-analytics|metrics|tracking|tracker|scorecardresearch|doubleclick|quantserve|imrworldwide|2o7|omtrdc|demdex|chartbeat|histats|statcounter)\./i;
const COUNTER_PATH = /\/(?:tr|pixel|beacon|track|imp|impression)(?:\.gif|\.php)?$/i;

/** `parent` may be a `picture`, whose sources count. Undefined for a tracking pixel, a spacer, and no address at all. */
export function findImage(
  image: Element,
  parent: Element | undefined,
  base: string | undefined,
): PageImage | undefined {
  const width = sizeOf(image, "width");
  const height = sizeOf(image, "height");
  if ([width, height].some((size) => size !== undefined && size <= 2)) return undefined;
  const sources = isElement(parent, "picture") ? parent.children.filter((each) => isElement(each, "source")) : [];
  const url = [...candidatesOf(image), ...sources.flatMap(largestOfSets)]
    .map((each) => resolveWeb(each, base))
    .find(isSeen);
  if (url === undefined) return undefined;
  const alt = cleanLine(wordsOf(image, "alt") ?? "");
  return {
    url,
    ...(alt === "" ? {} : { alt }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  };
}

const candidatesOf = (image: Element): readonly string[] => [
  ...largestOfSets(image),
  ...LAZY.flatMap((name) => wordsOf(image, name) ?? []),
  ...(wordsOf(image, "src") === undefined ? [] : [wordsOf(image, "src") ?? ""]),
];

const isSeen = (url: string | undefined): url is string => {
  if (url === undefined) return false;
  const { hostname, pathname } = new URL(url);
  return !UNSEEN_FILE.test(pathname) && !COUNTER_HOST.test(hostname) && !COUNTER_PATH.test(pathname);
};

/** Whole pixels as the attribute or the style gives them: `300`, `300px`; a share of the room (`100%`) is no size. */
function sizeOf(image: Element, name: "width" | "height"): number | undefined {
  const styled = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(\\d{1,5})(?:\\.\\d+)?px`, "i").exec(
    wordsOf(image, "style") ?? "",
  );
  const words = /^(\d{1,5})(?:\.\d+)?(?:px)?$/i.exec(wordsOf(image, name) ?? "")?.[1] ?? styled?.[1];
  return words === undefined ? undefined : Number(words);
}

const largestOfSets = (holder: Element): readonly string[] =>
  SETS.flatMap((name) => largestOf(wordsOf(holder, name) ?? "") ?? []);

// An address may hold commas: a candidate ends at a comma after its size, or after white space (HTML, section 4.8.4.2.1).
const CANDIDATE = /([^\s,]\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g;

/** The widest of a `srcset`. */
function largestOf(set: string): string | undefined {
  const candidates = [...set.slice(0, 10_000).matchAll(CANDIDATE)].map(([, url, size]) => ({
    url,
    size: Number(size ?? 1),
  }));
  return candidates.toSorted((a, b) => b.size - a.size)[0]?.url;
}
