// Content of our own making: a public article with four entries of coverage (one undated, one held), and a held article
// that shares one of them and has one to itself.
import type { Basis, Moment } from "../../src/model/dates.ts";
import type { Item, ItemLink, SettledContent, StatedDate } from "../../src/model/item.ts";
import type { Site } from "../../src/model/site.ts";

/** The clock of the tests: before both releases. */
export const now = "2026-08-15T12:00:00Z";
export const entryRelease = "2026-08-20T06:00:00Z";
export const articleRelease = "2026-09-01T10:00:00Z";
export const recorded = "2026-08-01T09:00:00Z";
export const undatedEdit = "2026-08-03T14:30:00Z";

export const site: Site = {
  title: "The Quay Record",
  description: "News of a small harbour & its ships",
  url: "https://quay.example",
  language: "en",
  zone: "America/New_York",
  authors: [{ name: "Quay Record" }],
  tagAuthority: "quay.example,2026",
  pageSize: 30,
  maxAge: 300,
  earliest: "1990-01-01T00:00:00Z",
  undated: "bounded",
  renamed: { topics: {}, authors: {} },
  moved: {},
  ended: {},
};

const lines = [
  "Posted: 10:05 AM EST, Wed March 28, 2012",
  "Updated: 6:39 PM EDT, Wed March 28, 2012",
  "updated 10:26 AM EST, Wed February 6, 2013",
  "July 25, 2014",
];

/** Where the words stand on the page: the first of them on line 4. */
const lineOf = (words: string): number => lines.indexOf(words) + 4;

export function moment(at: string, words?: string, rest: Partial<Moment> = {}): Moment {
  const evidence = words === undefined ? {} : { evidence: { words, page: "crane-returns", line: lineOf(words) } };
  return { at, precision: "minute", basis: "published" as Basis, ...evidence, ...rest };
}

const stated = (words: string, role: StatedDate["role"], iso: string, rest: Partial<StatedDate> = {}): StatedDate => ({
  words,
  place: "date-line",
  page: "crane-returns",
  line: lineOf(words),
  role,
  stated: iso,
  doubts: [],
  ...rest,
});

function item(kind: Item["kind"], name: string, title: string, rest: Partial<Item>): Item {
  const place = kind === "article" ? "articles" : "coverage";
  const published = rest.published ?? moment("2012-03-28T14:05:00Z");
  return {
    id: `tag:quay.example,2026:${place}/${name}`,
    kind,
    path: `/${place}/${name}`,
    title,
    language: "en",
    authors: [{ name: "Mara Lind" }],
    topics: ["Harbour"],
    summary: `${title}, in short.`,
    html: `<p>${title}: the whole of it.</p>`,
    published,
    updated: published,
    recorded,
    changed: recorded,
    moves: [],
    stated: [],
    related: [],
    ...rest,
  };
}

export const link = ({ id, path, title }: Item): ItemLink => ({ id, path, title });

const bareArticle = item("article", "crane-returns", "The old crane returns to the quay", {
  html: "<ul>\n<li>The crane is ninety years old</li>\n</ul>\n<p>The old crane came home on a barge.</p>",
  source: "https://elsewhere.example/crane",
  published: moment("2012-03-28T14:05:00Z", "Posted: 10:05 AM EST, Wed March 28, 2012"),
  updated: moment("2012-03-28T22:39:00Z", "Updated: 6:39 PM EDT, Wed March 28, 2012", { basis: "updated" }),
  stated: [
    stated("Posted: 10:05 AM EST, Wed March 28, 2012", "published", "2012-03-28T10:05:00-04:00", {
      doubts: ["zone-season-mismatch"],
    }),
    stated("Updated: 6:39 PM EDT, Wed March 28, 2012", "updated", "2012-03-28T18:39:00-04:00"),
  ],
});

const bareHeldArticle = item("article", "night-ferry", "The night ferry starts again", {
  published: moment(articleRelease, undefined, { precision: "second" }),
});

export const dated = item("coverage", "aa11", "Lamps for the pier", {
  published: moment("2013-02-06T15:26:00Z", "updated 10:26 AM EST, Wed February 6, 2013", { basis: "updated" }),
  stated: [stated("updated 10:26 AM EST, Wed February 6, 2013", "updated", "2013-02-06T10:26:00-05:00")],
  related: [link(bareArticle)],
});

export const shared = item("coverage", "bb22", "A pilot <retires> & rests", {
  published: moment("2014-07-25T04:00:00Z", "July 25, 2014", { basis: "unlabelled", precision: "day" }),
  stated: [
    stated("July 25, 2014", "unlabelled", "2014-07-25"),
    stated("July 26, 2014", "unlabelled", "2014-07-26", { page: "night-ferry", line: 9 }),
  ],
  related: [link(bareArticle), link(bareHeldArticle)],
});

export const undated = item("coverage", "cc33", "Where do the gulls go?", {
  published: moment("2012-03-28T22:38:57Z", undefined, {
    basis: "capture",
    captureFrom: "page",
    precision: "second",
  }),
  changed: undatedEdit,
  related: [link(bareArticle)],
});

export const heldEntry = item("coverage", "dd44", "The lock opens at dawn", {
  published: moment(entryRelease),
  related: [link(bareArticle)],
});

/** Its own date is long past, but its only article is held. */
export const heldWithArticle = item("coverage", "ee55", "Tickets from a window", {
  published: moment("2011-05-01T12:00:00Z"),
  related: [link(bareHeldArticle)],
});

export const article: Item = { ...bareArticle, related: [dated, shared, undated, heldEntry].map(link) };
export const heldArticle: Item = { ...bareHeldArticle, related: [shared, heldWithArticle].map(link) };

const items = [undated, shared, dated, article, heldArticle, heldEntry, heldWithArticle];

export const content: SettledContent = {
  site,
  items,
  siteChanged: recorded,
  changed: recorded,
  appearances: items
    .map(({ id, published }) => ({ id, at: published.at > recorded ? published.at : recorded }))
    // Coverage appears with the first of its articles.
    .map((appearance) => (appearance.id === heldWithArticle.id ? { ...appearance, at: articleRelease } : appearance))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1)),
  removals: [],
  archivePages: [],
  departures: [],
};
