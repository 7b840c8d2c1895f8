// What the operator says of an address goes before what is served there, so nothing may send readers to the old one.
import { describe, expect, it } from "vitest";
import type { Site } from "../../src/model/site.ts";
import { entryOf, folders, publish, type Reader, readerOf, stories } from "./publisher.ts";

const visit = { "Sec-Fetch-Dest": "document", "Sec-Fetch-Mode": "navigate" };
const elsewhere = "https://feeds.example/new-atom";
const [first, ...rest] = stories(7);
if (first === undefined) throw new Error("no story");
const entry = entryOf(first, "aa11");
const related = [entry].map(({ id, path, title }) => ({ id, path, title }));
const base = publish([...rest, { ...first, related }, entry]);
const withSite = (site: Partial<Site>): Reader => readerOf({ ...base, site: { ...base.site, pageSize: 3, ...site } });

const topic = { "/topics/harbour/rss.xml": "The harbour is closed.", "/topics/harbour/atom.xml": "Closed." };
const ask = withSite({
  moved: { "/atom.xml": elsewhere },
  ended: { "/feed.json": "Ended.", ...topic, "/topics/harbour/feed.json": "Closed." },
});

const pages = ["/", "/articles", "/updates", "/topics", "/authors", "/articles/story-1", "/coverage/aa11"];
const lists = ["/topics/harbour", "/authors/mara-lind", "/archive/1", "/archive/2"];
const feeds = folders.filter((folder) => folder !== "/topics/harbour").map((folder) => `${folder}/rss.xml`);
const others = ["/articles/atom.xml", "/archive/1/atom.xml", "/archive/1/feed.json", "/feeds.opml", "/sitemap.xml"];

/** All that a reader could follow: the document and its links in the header. */
async function say(reader: Reader, path: string, headers = {}): Promise<string> {
  const response = await reader(path, headers);
  expect(response.status).toBe(200);
  return `${response.headers.get("Link")}\n${await response.text()}`;
}

describe("a feed that moved and one that ended", () => {
  it.each([...pages, ...lists, ...feeds, ...others])("are not named at their old addresses by %s", async (path) => {
    const said = (await say(ask, path)) + (feeds.includes(path) ? await say(ask, path, visit) : "");
    expect(said).not.toMatch(/quay\.example\/(?:atom\.xml|feed\.json)\b/);
    expect(said).not.toMatch(/\/topics\/harbour\/(?:rss|atom|feed)/);
  });

  it("the one that moved is named at its new address", async () => {
    for (const path of ["/", "/articles", "/rss.xml"]) expect(await say(ask, path)).toContain(elsewhere);
    expect(await say(ask, "/archive/1/atom.xml")).toMatch(
      new RegExp(`<${elsewhere}>; rel="current"[\\s\\S]*rel="current"[^>]*href="${elsewhere}"`),
    );
  });

  it("the list for readers names another format of what ended in one, and nothing of what ended in all", async () => {
    const opml = await say(withSite({ ended: { ...topic, "/rss.xml": "Use Atom." } }), "/feeds.opml");
    expect(opml).toContain('xmlUrl="https://quay.example/atom.xml"');
    expect(opml).toContain('xmlUrl="https://quay.example/topics/harbour/feed.json"');
    expect(await say(ask, "/feeds.opml")).not.toContain("/topics/harbour");
  });

  it("a page all of whose feeds ended says so", async () => {
    expect(await say(ask, "/topics/harbour")).toContain("This feed has ended.");
  });
});
