// Which part of a page an element stands in. Told by its tag, its role, and the words in its class and id: what sites
// name after their job. What holds the headline is the article's, whatever it is called.

export type Region = "menu" | "comments" | "aside" | "foot" | "caption";

const TAGS: Readonly<Record<string, Region>> = {
  nav: "menu",
  menu: "menu",
  aside: "aside",
  footer: "foot",
  figure: "caption",
  figcaption: "caption",
  caption: "caption",
};

const ROLES: Readonly<Record<string, Region>> = {
  navigation: "menu",
  menu: "menu",
  menubar: "menu",
  search: "menu",
  complementary: "aside",
  contentinfo: "foot",
  banner: "menu",
};

const words = (list: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${list.replaceAll(" ", "|")})(?:[^a-z]|$)`);

// First come first served: `comment-footer` is of the comments.
const NAMES: readonly (readonly [Region, RegExp])[] = [
  [
    "comments",
    words(
      "comments? commentlist disqus livefyre respond responses? reader-?comments forum discussions? kommentare? commentaires? comentarios reactions?",
    ),
  ],
  [
    "aside",
    words(
      "sidebar side-?bar related relateds? recommended recommendations? recirc promos? popular most-?popular most-?read most-?viewed trending newsletter sponsored outbrain taboola teasers? widgets? advert advertisement more-?stories more-?news also-?read top-?stories latest breaking ticker carousel galleries also-?in tweets?",
    ),
  ],
  ["menu", words("nav navbar navigation navi menus? breadcrumbs? masthead topbar top-?bar toolbar sitemap skip")],
  ["foot", words("footer foot colophon copyright legal")],
  ["caption", words("caption captions photo-?credit image-?credit wp-caption cutline photo-?caption")],
];

/** The elements that hold the headline or the text: they are the article's, whatever they are called. */
export function holdersOf(...elements: readonly (Element | undefined)[]): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const element of elements)
    for (let each = element ?? null; each !== null; each = each.parentElement) holders.add(each);
  return holders;
}

const known = new WeakMap<Element, Region | null>();

/** Undefined for what belongs to the article itself, as far as names tell. */
export function regionOf(element: Element, holders: ReadonlySet<Element>): Region | undefined {
  for (let each: Element | null = element; each !== null && !holders.has(each); each = each.parentElement) {
    const region = namedRegion(each);
    if (region !== null) return region;
  }
  return undefined;
}

function namedRegion(element: Element): Region | null {
  const before = known.get(element);
  if (before !== undefined) return before;
  const region = findRegion(element);
  known.set(element, region);
  return region;
}

/** `comments_datetime` names a date, whatever it was first made for. */
const OF_A_DATE = /date|time|byline|author|posted|publish|headline/;

function findRegion(element: Element): Region | null {
  if (element.localName === "body" || element.localName === "html") return null;
  const tagged = TAGS[element.localName] ?? ROLES[element.getAttribute("role") ?? ""];
  if (tagged !== undefined) return tagged;
  const names = namesOf(element);
  return names === "" || OF_A_DATE.test(names) ? null : (NAMES.find(([, pattern]) => pattern.test(names))?.[0] ?? null);
}

/** Class and id in small letters, `mostPopular` as `most-popular`. */
export const namesOf = (element: Element): string =>
  `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .trim();
