import { describe, expect, it } from "vitest";
import { cleanLine, cleanText } from "../../src/markup/clean-text.ts";
import type { Channel, ChannelEntry } from "../../src/model/channel.ts";
import { writeAtom, writeJsonFeed, writeRss } from "../raw.ts";
import { channel as example } from "./fixtures/example/channel.ts";
import { all, readAtom, readJson, readRss, readXml } from "./read-documents.ts";

const formats = [
  ["RSS", writeRss, readRss],
  ["Atom", writeAtom, readAtom],
  ["JSON Feed", writeJsonFeed, readJson],
] as const;

const [firstEntry, ...otherEntries] = example.entries as [ChannelEntry, ...ChannelEntry[]];

function withEntry(change: Partial<ChannelEntry>, feed: Partial<Channel> = {}): Channel {
  return { ...example, ...feed, entries: [{ ...firstEntry, ...change }, ...otherEntries] };
}

const injection = "]]></title></item><item><guid>x</guid><title><![CDATA[";

const texts: [string, string][] = [
  ["one ]]>", "a ]]> b"],
  ["several ]]>", "]]>a]]>b]]>]]>c]]>"],
  ["]]> run together", "]]]]>>]]]>]]]]]>"],
  ["a CDATA section of its own", "<![CDATA[a]]> <![CDATA[b]]>"],
  ["an item in the first ]]>", injection],
  ["an item in the second ]]>", `]]>${injection}${injection}`],
  ["a literal &amp;", "AT&amp;T and &lt;b&gt; and &#60; and &#x1;"],
  ["a literal &amp;amp;", "&amp;amp; &amp;amp;amp; &&amp;&"],
  ["a bare ampersand and a heart", "AT&T <3"],
  ["markup", '<script>alert("x")</script><!-- a --><?b?>'],
  ["an end of its own attribute", '" onload="x" <b a="c\' d>'],
  ["control characters", "a\u0000b\u0007c\u001Bd\u007Fe\u009Ff"],
  ["line ends of every kind", "a\r\nb\rc\nd\u0085e\u2028f\tg"],
  ["lone surrogates", "a\uD800b\uDC00c\uDC00\uD800"],
  ["noncharacters", "a\uFFFEb\uFFFFc\u{1FFFE}d"],
  ["emoji", "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ☃️"],
  ["right-to-left text with its marks", "שלום \u202Bעולם\u202C \u200Fمرحبا"],
  ["replacement patterns of JavaScript", "$& $1 $$ $` $'"],
  ["names of properties", "__proto__ constructor toString"],
  ["white space alone", " \u00A0\n"],
  ["control characters alone", "\u0000\u0001"],
  ["nothing", ""],
];

describe.each(formats)("%s", (format, write, read) => {
  it.each(texts)("carries %s in every text", (_, hostile) => {
    const line = cleanLine(hostile);
    const feed = read(
      write(
        withEntry(
          {
            title: hostile,
            summary: hostile,
            html: `<p title="${hostile}">${hostile}</p>`,
            topics: ["x", hostile, "y"],
            authors: [{ name: "Ana" }, { name: hostile }],
            published: { ...firstEntry.published, evidence: { words: hostile, page: hostile } },
          },
          { title: `T ${hostile}`, description: `D ${hostile}`, rights: hostile, authors: [{ name: `A ${hostile}` }] },
        ),
      ),
    );
    expect(feed.title).toBe(cleanLine(`T ${hostile}`));
    expect(feed.description).toBe(cleanLine(`D ${hostile}`));
    if (format !== "RSS") expect(feed.authors).toEqual([cleanLine(`A ${hostile}`)]);
    const [entry, ...others] = feed.entries;
    expect(entry).toMatchObject({
      id: firstEntry.id,
      url: firstEntry.url,
      title: line,
      summary: line,
      html: cleanText(`<p title="${hostile}">${hostile}</p>`),
      authors: ["Ana", line].filter((name) => name !== ""),
      topics: ["x", line, "y"].filter((topic) => topic !== ""),
    });
    expect(others.map(({ id }) => id)).toEqual(otherEntries.map(({ id }) => id));
  });

  it("carries a megabyte of content with many ]]>", () => {
    const html = `<p>${"0123456789 &amp; ]]> é ".repeat(50_000)}</p>`;
    expect(html.length).toBeGreaterThan(1_000_000);
    expect(read(write(withEntry({ html }))).entries[0]?.html).toBe(html);
  });

  it.each([
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "mailto:a@b.example",
    "/relative",
    "",
    "https://",
  ])("leaves out the address %j of an author or a source", (address) => {
    const authors = [{ name: "Ana", url: address }];
    const hostile = write(withEntry({ authors, externalUrl: address }, { authors }));
    const { externalUrl: _, ...plain } = firstEntry;
    const entries = [{ ...plain, authors: [{ name: "Ana" }] }, ...otherEntries];
    expect(hostile).toBe(write({ ...example, authors: [{ name: "Ana" }], entries }));
  });

  it("carries an address with markup and ampersands, escaped once", () => {
    const url = "https://news.example/a?b=1&amp;c=%22&d=<\"'|";
    expect(read(write(withEntry({ url }))).entries[0]?.url).toBe("https://news.example/a?b=1&amp;c=%22&d=%3C%22%27%7C");
  });

  it.each(["javascript:alert(1)", "/articles/a", "mailto:a@b.example", "", "https://a b/"])(
    "throws when an entry's own address is %j, or the feed's",
    (address) => {
      expect(() => write(withEntry({ url: address }))).toThrow("address");
      expect(() => write({ ...example, home: address })).toThrow("address");
      for (const key of ["rss", "atom", "json"]) {
        expect(() => write({ ...example, self: { ...example.self, [key]: address } })).toThrow("address");
      }
    },
  );

  it.each(["2012-02-30T00:00:00Z", "2012-03-28", "now", ""])("throws on the date %j rather than invent one", (at) => {
    expect(() => write({ ...example, updated: at })).toThrow(RangeError);
    expect(() => write(withEntry({ published: { ...firstEntry.published, at } }))).toThrow(RangeError);
    expect(() => write(withEntry({ updated: { ...firstEntry.updated, at } }))).toThrow(RangeError);
    expect(() => write(withEntry({ dated: false, updated: { ...firstEntry.updated, at } }))).toThrow(RangeError);
  });

  it.each(["", "feeds/all", "https://news.example/feed", "tag:news.example:x", "tag:news.example,2026:é"])(
    "throws when the channel's id is %j, no tag URI",
    (id) => {
      expect(() => write({ ...example, id })).toThrow("tag URI");
    },
  );

  it("is well-formed without entries, and when entries have neither content, topics nor authors", () => {
    expect(read(write({ ...example, entries: [] })).entries).toEqual([]);
    const bare = { title: "", summary: "", html: "", topics: [], authors: [] };
    expect(read(write({ ...example, entries: [{ ...firstEntry, ...bare }] })).entries[0]).toMatchObject({
      ...bare,
      html: "<p></p>",
    });
  });

  it("calls a feed with a blank title by its host, because no format goes without one", () => {
    expect(read(write({ ...example, title: "\u0000 " })).title).toBe("news.example");
  });

  it("carries a topic once when it is given twice", () => {
    expect(read(write(withEntry({ topics: ["a", " a", "a\u0000"] }))).entries[0]?.topics).toEqual(["a"]);
  });
});

describe("ids", () => {
  it.each([
    [
      "is kept when it is a tag URI",
      "tag:news.example,2026:articles/a_b-c.d~e",
      "tag:news.example,2026:articles/a_b-c.d~e",
    ],
    ["is kept when it is another URI", "urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a", undefined],
    ["is kept with an ampersand", "https://news.example/?a=1&b=2&amp;c", "https://news.example/?a=1&b=2&amp;c"],
    ["is written as the URL standard writes it", "HTTPS://News.example", "https://news.example/"],
    ["becomes a tag URI when it is a number", "42", "tag:news.example,2026:ids/42"],
    ["becomes one when it is a path", "/a b?c", "tag:news.example,2026:ids/%2Fa%20b%3Fc"],
    ["becomes one when it is markup", "]]><item>&amp;", "tag:news.example,2026:ids/%5D%5D%3E%3Citem%3E%26amp%3B"],
    ["becomes one when it is no ASCII", "tag:é", "tag:news.example,2026:ids/tag%3A%C3%A9"],
    ["becomes one when white space hides in it", "tag:a\n:b", "tag:news.example,2026:ids/tag%3Aa%0A%3Ab"],
    ["becomes one with a lone surrogate", "\uD800", "tag:news.example,2026:ids/%EF%BF%BD"],
    ["becomes one when it only looks like a URL", "http://[", "tag:news.example,2026:ids/http%3A%2F%2F%5B"],
  ])("an id %s, the same in every format", (_, id, written = id) => {
    for (const [, write, read] of formats) expect(read(write(withEntry({ id }))).entries[0]?.id).toBe(written);
  });
});

describe("the words behind a date", () => {
  it.each(texts)("are clean in JSON Feed: %s", (_, words) => {
    const evidence = { words, page: words, line: 1 };
    const feed = JSON.parse(writeJsonFeed(withEntry({ published: { ...firstEntry.published, evidence } })));
    expect(feed.items[0]._dateline.published).toMatchObject({
      words: cleanLine(words),
      page: cleanLine(words),
      line: 1,
    });
  });
});

describe("a language that is none", () => {
  it.each(["", "no such", 'en" x="', "<b>", "\u0000"])("is left out: %j", (language) => {
    const hostile = withEntry({ language }, { language });
    expect(readXml(writeAtom(hostile)).attributes["xml:lang"]).toBeUndefined();
    expect(all(readXml(writeRss(hostile)), "channel").flatMap((channel) => all(channel, "language"))).toEqual([]);
    expect(JSON.parse(writeJsonFeed(hostile))).not.toHaveProperty("language");
    expect(JSON.parse(writeJsonFeed(hostile)).items[0]).not.toHaveProperty("language");
  });
});

describe("an Atom feed whose authors are all blank", () => {
  it("names itself, because Atom wants somebody", () => {
    expect(readAtom(writeAtom({ ...example, authors: [{ name: " " }] })).authors).toEqual(["AT&T <3 News"]);
  });
});
