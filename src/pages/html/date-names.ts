// What a page's metadata, attributes and scripts call their dates → which date is meant. Names differ by vocabulary, by
// content system and by year; all of them say publish, issue, create or modify in some spelling.
import type { Role } from "../../model/dates.ts";

export interface DateName {
  readonly role: Role;
  /** Of two that disagree the lower is believed: 1 says which date it is, 2 is vague, 3 is of the file rather than the text. */
  readonly trust: 1 | 2 | 3;
}

const PUBLISHED: DateName = { role: "published", trust: 1 };
const UPDATED: DateName = { role: "updated", trust: 1 };
const VAGUE: DateName = { role: "unlabelled", trust: 2 };
const CREATED: DateName = { role: "published", trust: 3 };
const TOUCHED: DateName = { role: "updated", trust: 3 };

// Names that the patterns below would take for something else, or not know.
const NAMES: Readonly<Record<string, DateName | undefined>> = {
  date: VAGUE,
  "dc.date": VAGUE,
  "dcterms.date": VAGUE,
  "dc:date": VAGUE,
  "sailthru.date": PUBLISHED,
  timestamp: VAGUE,
  dat: PUBLISHED,
  pdate: PUBLISHED,
  ptime: PUBLISHED,
  utime: UPDATED,
  displaydate: PUBLISHED,
  article_date_original: PUBLISHED,
  "bt:moddate": UPDATED,
  // Facebook's own: moved by whatever moves the page's card.
  "og:updated_time": TOUCHED,
  "last-modified": TOUCHED,
  lastmodified: TOUCHED,
  last_modified: TOUCHED,
  date_modified: UPDATED,
  revised: TOUCHED,
};

// Never the article's: the site's launch, an offer's end, a person's birth, the page's own clock.
const OTHERS =
  /expire|expir|unpublish|embargo|birth|founding|copyright|current|server|render|cache|build|now|valid|start|end(?:date|time|$)|event|upload|comment|visit|session|cookie|crawl/;
const MODIFIED = /modif|updat|revis|edit(?:ed|date|time)|lastmod|lastpub|changed|moddate|last_?mod/;
const PUBLISH =
  /publi[sc]|pub_?-?\.?:?(?:date|time)|pubdate|issued|datepub|posted|postdate|post_date|firstpub|first_pub|release_?date|releasedate|displaydate|article_?\.?date|storydate|creationdate_first/;
const CREATE = /creat|\bissue/;
const OF_TIME = /date|time|publi[sc]|issued|creat|modif|updat|revis|lastmod|posted|pub$|_at$|_on$/;

/** `name` as written: `article:published_time`, `cnnFirstPub`, `lastModifiedDate`. Undefined when it names no date of the text. */
export function findDateName(name: string): DateName | undefined {
  const key = name.toLowerCase().replace(/\s+/g, "");
  if (Object.hasOwn(NAMES, key)) return NAMES[key];
  if (!OF_TIME.test(key) || OTHERS.test(key)) return undefined;
  if (MODIFIED.test(key)) return UPDATED;
  if (PUBLISH.test(key)) return PUBLISHED;
  return CREATE.test(key) ? CREATED : undefined;
}
