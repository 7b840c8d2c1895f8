// Each fault is shown by a site that has this one fault and no other.
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { article, content, dated, heldArticle, moment, undated } from "../../store/sample-content.ts";
import { examineAddress, type Illness, rewrite, type Sent, serve } from "./patient.ts";

vi.setConfig({ testTimeout: 30_000 });

const codes = async (illness: Illness, path = "/"): Promise<string[]> => {
  const findings = await examineAddress((await serve(illness)) + path);
  return [...new Set(findings.map(({ code }) => code))].sort();
};

/** The illness of one document alone. */
const on =
  (path: string, illness: Illness): Illness =>
  (sent, asked, request) =>
    asked === path && illness(sent, asked, request);

/** Changes the text in every coding, so that only what is said is wrong and not how it is sent. */
function retell(sent: Sent, change: (text: string) => string): void {
  if (sent.body.length === 0) {
    sent.headers.delete("content-length");
    return;
  }
  const packed = sent.headers.get("content-encoding") === "gzip";
  const text = new TextDecoder().decode(packed ? gunzipSync(sent.body) : sent.body);
  const told = new TextEncoder().encode(change(text));
  sent.body = packed ? gzipSync(told) : told;
}

const said = (path: string, pattern: string | RegExp, by: string): Illness =>
  on(path, (sent) => retell(sent, (text) => text.replace(pattern, by)));

const ID = article.id.replaceAll("/", "\\/");

describe("the doctor finds a healthy site healthy", () => {
  test("the site with all its feeds and pages", async () => {
    expect(await examineAddress(`${await serve()}/`)).toEqual([]);
  });

  test.each(["/rss.xml", "/atom.xml", "/feed.json", "/articles/crane-returns/atom.xml", "/feeds.opml"])(
    "%s by itself",
    async (path) => {
      expect(await examineAddress((await serve()) + path)).toEqual([]);
    },
  );

  test("archives with their chain", async () => {
    const small = { ...content, site: { ...content.site, pageSize: 1 } };
    const asked = new Set<string>();
    const site = await serve((_, path) => asked.add(path), small);
    expect(await examineAddress(`${site}/rss.xml`, small)).toEqual([]);
    expect([...asked].filter((path) => path.startsWith("/archive/"))).toContain("/archive/1/rss.xml");
  });
});

describe("the doctor finds what is wrong with a document", () => {
  test.each<[string, Illness]>([
    ["not-well-formed", said("/rss.xml", "</channel>", "")],
    ["not-well-formed", said("/feed.json", "{", "{,")],
    ["not-well-formed", on("/atom.xml", (sent) => retell(sent, () => "<nothing/>"))],
    ["missing-element", said("/rss.xml", /<description>.*?<\/description>/, "")],
    ["missing-element", said("/atom.xml", /<id>.*?<\/id>/, "")],
    ["missing-element", said("/feed.json", /"title":".*?",/, "")],
    ["no-id", said("/atom.xml", /(<entry>[\s\S]*?)<id>.*?<\/id>/, "$1")],
    ["duplicate-id", said("/feed.json", /"items":\[(\{.*?\}\}\})/, '"items":[$1,$1')],
    ["no-title", said("/feed.json", /("items":\[\{.*?)"title":".*?",/, "$1")],
    ["no-content", said("/feed.json", /("content_html":)".*?[^\\]","summary":".*?[^\\]"/, '$1""')],
    ["bad-link", said("/rss.xml", /(<item>[\s\S]*?<link>)http:\/\/[^/]*/, "$1")],
    ["bad-link", said("/rss.xml", /(<item>[\s\S]*?<link>)[^<]*/, "$1javascript:alert(1)")],
    ["bad-link", said("/feed.json", /("items":\[.*?"url":")[^"]*/, "$1file:///etc/passwd")],
    ["not-well-formed", said("/feed.json", '"items":[', '"items":[null,"x",[],')],
    ["not-well-formed", said("/feed.json", '"version":"https', '"version":{"toString":1},"v":"https')],
    ["bad-date", said("/feed.json", /("date_modified":)"[^"]*"/, '$1{"toString":1}')],
    ["bad-date", said("/rss.xml", /(<pubDate>)..., /, "$1Day, ")],
    ["bad-date", said("/rss.xml", /<pubDate>.*?<\/pubDate>/, "<pubDate>2012-03-28T22:39:00Z</pubDate>")],
    ["bad-date", said("/feed.json", /("date_modified":)"....-..-../, '$1"2012-02-30')],
    ["undated", said("/feed.json", /"date_published":".*?",/, "")],
    ["future-feed-date", said("/atom.xml", /<updated>[^<]*/, "<updated>2026-08-15T12:05:00Z")],
    ["no-self", said("/feed.json", /"feed_url":".*?",/, "")],
    ["wrong-self", said("/feed.json", /("feed_url":".*?)feed/, "$1food")],
    ["big", said("/rss.xml", "<item>", `<!--${"-=".repeat(150_000)}--><item>`)],
    ["too-big", said("/rss.xml", "<item>", `<!--${"=-".repeat(550_000)}=--><item>`)],
  ])("%s", async (code, illness) => {
    expect(await codes(illness)).toEqual([code]);
  });

  test("an update before the publication, and a date still to come, are told of besides what they contradict", async () => {
    expect(await codes(said("/feed.json", /("date_modified":)"\d{4}/, '$1"1999'))).toEqual([
      "updated-before-published",
    ]);
    expect(await codes(said("/feed.json", /("date_modified":)"\d{4}/, '$1"2031'))).toEqual(["future-date"]);
  });
});

describe("the doctor finds what is wrong with the delivery", () => {
  const header = (name: string, value?: string): Illness =>
    on("/atom.xml", ({ headers }) => (value === undefined ? headers.delete(name) : headers.set(name, value)));
  /** In every answer, and true to itself: whoever has this very date is answered 304. */
  const always = (name: string, value: string): Illness =>
    on("/atom.xml", (sent, _, request) => {
      sent.headers.set(name, value);
      const has = request.headers["if-modified-since"] === value;
      if (has) Object.assign(sent, { status: 304, body: new Uint8Array() });
    });
  const when = (status: number, illness: (sent: Sent) => void): Illness =>
    on("/atom.xml", (sent) => sent.status === status && illness(sent));

  test.each<[string, Illness]>([
    ["not-served", on("/rss.xml", (sent) => Object.assign(sent, { status: 404 }))],
    ["bot-challenge", on("/rss.xml", (sent) => Object.assign(sent, { status: 403 }))],
    ["bot-challenge", on("/rss.xml", (sent) => Object.assign(sent, { status: 429 }))],
    ["bot-challenge", on("/rss.xml", (sent) => Object.assign(sent, { status: 503 }))],
    ["bot-challenge", on("/rss.xml", ({ headers }) => headers.set("cf-mitigated", "challenge"))],
    ["bot-challenge", on("/rss.xml", (sent) => retell(sent, () => "<!DOCTYPE html><title>Just a moment</title>"))],
    ["no-answer", (_, path, request) => path === "/rss.xml" && request.socket.destroy()],
    ["wrong-type", header("content-type", "application/xml; charset=utf-8")],
    ["no-nosniff", header("x-content-type-options")],
    ["no-cors", header("access-control-allow-origin")],
    ["no-cors", when(304, ({ headers }) => headers.delete("access-control-allow-origin"))],
    ["no-cors", (sent) => sent.status === 404 && sent.headers.delete("access-control-allow-origin")],
    ["no-404", (sent, path) => path.startsWith("/no-such") && Object.assign(sent, { status: 200 })],
    ["no-etag", header("etag")],
    ["no-last-modified", header("last-modified")],
    ["future-feed-date", always("last-modified", "Mon, 05 Jan 2099 10:00:00 GMT")],
    ["bad-last-modified", always("last-modified", "2026-01-05T10:00:00Z")],
    ["old-last-modified", always("last-modified", "Mon, 05 Jan 1998 10:00:00 GMT")],
    ["no-charset", always("content-type", "application/atom+xml")],
    ["no-charset", always("content-type", "application/atom+xml; charset=iso-8859-1")],
    ["redirect-loop", on("/atom.xml", (sent) => redirect(sent, "/atom.xml#again"))],
    ["redirect-loop", (sent, path) => /^\/atom/.test(path) && redirect(sent, `${path.slice(0, 60)}x`)],
    ["bad-redirect", on("/atom.xml", (sent) => redirect(sent, "http://[bad"))],
    ["bad-redirect", on("/atom.xml", (sent) => redirect(sent, "file:///etc/passwd"))],
    ["bad-redirect", on("/atom.xml", (sent) => Object.assign(sent, { status: 302 }))],
    ["no-vary", header("vary")],
    ["bad-304", when(304, ({ headers }) => headers.delete("etag"))],
    ["bad-304", when(304, ({ headers }) => headers.set("etag", '"another"'))],
    [
      "head-differs",
      on("/atom.xml", (sent, _, { method }) => method === "HEAD" && Object.assign(sent, { status: 405 })),
    ],
    ["head-differs", on("/atom.xml", ({ headers }, _, { method }) => method === "HEAD" && headers.delete("link"))],
    ["coding-differs", on("/atom.xml", (sent) => rewrite(sent, (text) => text.replace("Mara Lind", "Mary Lind")))],
    ["redirected", on("/atom.xml", moved)],
  ])("%s", async (code, illness) => {
    expect(await codes(illness)).toEqual([code]);
  });

  function moved(sent: Sent): void {
    redirect(sent, "/rss.xml");
  }

  function redirect(sent: Sent, location: string): void {
    sent.status = 301;
    sent.headers.set("location", location);
  }

  test.each([["if-none-match"], ["if-modified-since"]])("false-304 when every %s is good enough", async (name) => {
    const nodding = on("/atom.xml", (sent, _, request) => {
      if (request.headers[name] !== undefined) Object.assign(sent, { status: 304, body: new Uint8Array() });
    });
    expect(await codes(nodding)).toEqual(["false-304"]);
  });

  test.each<[string, (sent: Sent) => void]>([
    ["403", (sent) => Object.assign(sent, { status: 403 })],
    ["a page", (sent) => retell(sent, () => "<!doctype html><title>Are you a robot?</title>")],
  ])("bot-challenge when %s comes for whoever is not the doctor", async (_, challenge) => {
    const choosy: Illness = (sent, path, request) => {
      if (path.endsWith(".xml") && request.headers["user-agent"] !== "dateline-check") challenge(sent);
    };
    const findings = await examineAddress(`${await serve(choosy)}/`);
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ["bot-challenge", expect.stringContaining("newsboat/")],
    ]);
  });

  test("what is wrong with a redirect is said with its target", async () => {
    const findings = await examineAddress(`${await serve(on("/atom.xml", (sent) => redirect(sent, "file:///x")))}/`);
    expect(findings[0]?.message).toBe("the answer is 301 to `file:///x`, which is no address of the web");
  });

  test("what is found twice is said once: a feed that moved, at its own address", async () => {
    const findings = await examineAddress(`${await serve(on("/atom.xml", moved))}/atom.xml`);
    expect(findings.map(({ code }) => code)).toEqual(["redirected"]);
  });

  test.each([["if-none-match"], ["if-modified-since"]])("no-304 when %s is not looked at", async (name) => {
    const deaf = on("/atom.xml", (sent, _, request) => {
      if (request.headers[name] !== undefined) Object.assign(sent, { status: 200 });
    });
    expect(await codes(deaf)).toEqual(["no-304"]);
  });

  test("not-compressed, and a coding that nobody asked for", async () => {
    const unpack = on("/atom.xml", (sent) => {
      if (sent.headers.get("content-encoding") !== "gzip") return;
      sent.body = gunzipSync(sent.body);
      sent.headers.delete("content-encoding");
    });
    expect(await codes(unpack)).toEqual(["not-compressed"]);
    const pack = on("/atom.xml", (sent) => {
      if (sent.body.length > 0 && !sent.headers.has("content-encoding")) sent.body = gzipSync(sent.body);
      sent.headers.set("content-encoding", "gzip");
      sent.headers.delete("content-length");
    });
    expect(await codes(pack)).toEqual(["coding-unasked"]);
  });
});

describe("the doctor finds what is wrong with the site", () => {
  test.each<[string, Illness]>([
    ["no-opml", on("/feeds.opml", (sent) => Object.assign(sent, { status: 404 }))],
    ["not-well-formed", said("/feeds.opml", "</body>", "")],
    ["dead-link", (sent, path) => path === article.path && Object.assign(sent, { status: 410 })],
    ["elsewhere", said("/feed.json", /("items":\[.*?"url":")http:\/\/[^/]*/, "$1https://other.example")],
  ])("%s", async (code, illness) => {
    expect(await codes(illness)).toEqual([code]);
  });

  test("no-feeds on a page that names none", async () => {
    const bare = await serve((sent, path) => {
      if (path === "/") retell(sent, () => "<!doctype html><title>A page</title>");
      else sent.status = 404;
    });
    expect((await examineAddress(`${bare}/`)).map(({ code }) => code).sort()).toEqual(["no-feeds", "no-opml"]);
  });

  test("broken-chain and archive-overlap among archive pages", async () => {
    const small = { ...content, site: { ...content.site, pageSize: 1 } };
    const found = async (illness: Illness) =>
      new Set((await examineAddress(`${await serve(illness, small)}/atom.xml`, small)).map(({ code }) => code));
    expect(await found(said("/archive/1/atom.xml", /<fh:archive[^>]*>/, ""))).toEqual(new Set(["broken-chain"]));
    expect(await found(said("/archive/1/atom.xml", /<link[^>]*next-archive[^>]*>/, ""))).toEqual(
      new Set(["broken-chain"]),
    );
    expect(await found(said("/archive/1/atom.xml", /<link[^>]*"current"[^>]*>/, ""))).toEqual(
      new Set(["broken-chain"]),
    );
    const twice = said("/archive/2/atom.xml", /(<entry>[\s\S]*?<id>)[^<]*/, `$1${undated.id}`);
    expect(await found(twice)).toContain("archive-overlap");
  });
});

describe("inside the project the doctor compares", () => {
  test.each<[string, Illness]>([
    ["unknown-id", said("/atom.xml", new RegExp(`<id>${ID}</id>`), `<id>${article.id}-2</id>`)],
    ["published-moved", said("/atom.xml", /<published>2012-03-28T14/, "<published>2012-03-28T13")],
  ])("%s", async (code, illness) => {
    expect(await codes(illness)).toEqual([code]);
  });

  test.each([
    ["id", heldArticle.id],
    ["address", heldArticle.path],
    ["title", heldArticle.title],
  ])("embargo-leak of an %s in a feed or a page", async (_, trace) => {
    expect(await codes(said("/rss.xml", "<item>", `<!-- ${trace} --><item>`))).toEqual(["embargo-leak"]);
    expect(await codes(said("/", "</main>", `<!-- ${trace} --></main>`))).toEqual(["embargo-leak"]);
  });

  test("no leak when a headline that is held is a public entry of coverage too", async () => {
    const teaser = content.items.map((item) => (item === dated ? { ...dated, title: heldArticle.title } : item));
    const told = { ...content, items: teaser };
    expect(await examineAddress(`${await serve(undefined, told)}/`, told)).toEqual([]);
  });

  test("embargo-leak when the address of a held item is answered", async () => {
    expect(await codes((sent, path) => path === heldArticle.path && Object.assign(sent, { status: 200 }))).toEqual([
      "embargo-leak",
    ]);
  });

  test("a stranger's site is not asked for what is held, nor missed anything on", async () => {
    const strange = JSON.parse(JSON.stringify(content).replaceAll("tag:quay.example", "tag:other.example"));
    const asked = new Set<string>();
    const site = await serve((_, path) => asked.add(path), strange);
    expect(await examineAddress(`${site}/`)).toEqual([]);
    expect([...asked].filter((path) => path.startsWith(heldArticle.path))).toEqual([]);
  });

  test("a stranger's page that names an address such as that of what is held is no leak", async () => {
    const strange = JSON.parse(JSON.stringify(content).replaceAll("tag:quay.example", "tag:other.example"));
    const named: Illness = on("/", (sent) =>
      retell(sent, (text) => text.replace("</main>", `${heldArticle.path}</main>`)),
    );
    expect(await examineAddress(`${await serve(named, strange)}/`)).toEqual([]);
  });

  test("not-in-any-feed when what is recorded is not served", async () => {
    const more = {
      ...article,
      id: `${article.id}-later`,
      path: `${article.path}-later`,
      published: moment("2020-01-01T00:00:00Z"),
    };
    const appearances = [...content.appearances, { id: more.id, at: more.recorded }];
    const ahead = { ...content, items: [...content.items, more], appearances };
    const findings = await examineAddress(`${await serve()}/`, ahead);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["not-in-any-feed", "warning"]]);
  });
});
