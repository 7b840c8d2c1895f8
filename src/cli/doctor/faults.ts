// Every fault that `dateline check` can find: how much it matters, and what to do about it.

export type Severity = "error" | "warning";

interface Fault {
  readonly severity: Severity;
  readonly remedy: string;
}

const error = (remedy: string): Fault => ({ severity: "error", remedy });
const warning = (remedy: string): Fault => ({ severity: "warning", remedy });

const OURS =
  "Dateline itself never writes this: look for what stands between it and you, else report it with the page.";
const HEADERS = "Let the headers of the Worker through: a proxy, a cache or a transform rule must not change them.";
const DATES = "Correct the page, or the recorded date with `npx --no-install dateline repair`.";

/** Codes are stable: programs look at them. */
export const FAULTS = {
  // Whether anything comes at all.
  "no-answer": error("See that the address is right and the server is up."),
  "not-served": error("Deploy again, or take the address out of what names it."),
  "bot-challenge": error(
    "Feed readers are programs: exempt the addresses of feeds from bot protection and rate limits.",
  ),
  "no-feeds": error("Give the address of a site that names its feeds, or of a feed."),
  "no-opml": warning("Serve /feeds.opml: without it only the feeds that the front page names are examined."),
  "redirect-loop": error("Let the address be answered, or lead to one that is: readers give up after a few redirects."),
  "bad-redirect": error("Name an http or https address in `Location`, or answer the feed itself."),
  redirected: warning("Name the new address where the old one stands, so that readers need not ask twice."),
  elsewhere: warning(
    "Set `url` in content/site.yaml to the address that the site has, and check that one; what has moved is checked at its new address.",
  ),
  "moved-nowhere": error("Name an address under `moved` in content/site.yaml that is answered."),
  "not-examined": warning("Check the rest by giving the addresses of single feeds."),
  "no-404": error("Answer an address that does not exist with 404: readers and crawlers count on it."),

  // The document by itself.
  "not-well-formed": error(OURS),
  "missing-element": error(OURS),
  "no-id": error(OURS),
  "duplicate-id": error(OURS),
  "no-title": error("Give the page a headline."),
  "no-content": error("Give the page a text."),
  "bad-link": error("Let every item link to its page with an http or https address."),
  "dead-link": error("Deploy again: the page that is linked is not on the site."),
  "bad-date": error(DATES),
  undated: error(DATES),
  "future-date": error(`See that the machine's clock is right. ${DATES}`),
  "future-feed-date": error("See that the clock of the machine that records is right."),
  "updated-before-published": error(DATES),
  "no-self": warning("A feed names its own address, so that a saved copy finds back."),
  "wrong-self": error("Set `url` in content/site.yaml, or SITE_URL, to the address that the site has."),
  "broken-chain": error(OURS),
  "archive-overlap": error(
    "An archive page never changes its members: bring content/ledger back from version control.",
  ),
  big: warning("Lower `pageSize` in content/site.yaml: 250 KB are fine for every reader, more is a burden."),
  "too-big": error("Lower `pageSize` in content/site.yaml: some readers refuse a feed of more than 1 MB."),

  // How it is delivered.
  "wrong-type": error(HEADERS),
  "no-charset": warning(
    "Send the media type with `charset=utf-8`: some readers believe the header, and guess without one.",
  ),
  "no-nosniff": error(HEADERS),
  "no-cors": error(HEADERS),
  "no-etag": error(HEADERS),
  "no-last-modified": warning(HEADERS),
  "bad-last-modified": error(HEADERS),
  "old-last-modified": warning(
    "Let Last-Modified move with every change: a reader that asks by the date is told that there is nothing new.",
  ),
  "no-304": error(
    "Let If-None-Match and If-Modified-Since through to the Worker: without 304 every poll costs the whole feed.",
  ),
  "bad-304": error(HEADERS),
  "false-304": error(
    "Answer 304 only to the validator of the document as it is: whoever has an older one would never see anything new.",
  ),
  "head-differs": error("Let HEAD through to the Worker: its answer is that of GET without the body."),
  "coding-unasked": error("Send the plain document to whoever does not accept a compressed one."),
  "coding-differs": error("Take away what changes documents on their way, such as minifying or injected scripts."),
  "not-compressed": warning("Let the Worker's own gzip through: a feed shrinks to a fifth."),
  "no-vary": error("Send `Vary: Accept-Encoding`, or a cache gives one reader what another asked for."),

  // Against the project that the command stands in.
  "unknown-id": error(
    "Bring content/ledger back from version control: a new id makes every reader show the item again.",
  ),
  "published-moved": error("Deploy what is recorded, or record why with `npx --no-install dateline repair`."),
  "embargo-leak": error("Take the deployment back now: the item is held until later."),
  "embargo-ahead": error(
    "Before you deploy, take it out of the page that has it, or hold that page too: the item is held until later.",
  ),
  "not-in-any-feed": warning("Deploy: what is recorded is not on the site yet."),
} as const satisfies Record<string, Fault>;

export type FaultCode = keyof typeof FAULTS;
