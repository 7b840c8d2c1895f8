// Validators, codings and caching of every kind of document, by the sections of RFC 9110, 9111 and 5861.
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { entryOf, files, folders, minute, publish, readerOf, stories, story } from "./publisher.ts";

const parent = story(1);
const entry = entryOf(parent, "aa11", {
  moves: [{ at: minute(9), from: parent.updated.at, to: { ...parent.updated, at: minute(9) } }],
});
const linked = { ...parent, related: [{ id: entry.id, path: entry.path, title: entry.title }] };
const content = publish([linked, entry, ...stories(8).slice(1)]);
const small = { ...content, site: { ...content.site, pageSize: 4 } };
const ask = readerOf(small);

const documents = [
  ...folders.flatMap((folder) => files.map((file) => `${folder}/${file}`)),
  ...["/", ...folders.slice(1), "/topics", "/authors", "/coverage/aa11"],
];
const header = (response: Response, name: string): string => response.headers.get(name) ?? "";
const epoch = "Thu, 01 Jan 1970 00:00:00 GMT";
const future = "Sun, 02 Aug 2026 00:00:00 GMT";

describe.each(documents)("%s", (path) => {
  it("has a strong tag (section 8.8.3) and a date that is not in the future (8.8.2.1)", async () => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(header(response, "ETag")).toMatch(/^"[\x21\x23-\x7e]+"$/);
    expect(Date.parse(header(response, "Last-Modified"))).toBeLessThanOrEqual(Date.parse(minute(600)));
    expect(header(response, "Last-Modified")).toBe(new Date(header(response, "Last-Modified")).toUTCString());
  });

  it("is unchanged to If-None-Match: one of a list, weak or strong, or * (section 13.1.2)", async () => {
    const tag = header(await ask(path), "ETag");
    for (const list of [tag, `W/${tag}`, `"x",W/${tag} , "y"`, `,${tag}`, "*"])
      expect((await ask(path, { "If-None-Match": list })).status).toBe(304);
    for (const list of ['"x"', tag.slice(1, -1), tag.toUpperCase(), `${tag.slice(0, -1)}-gzip"`, ""])
      expect((await ask(path, { "If-None-Match": list })).status).toBe(200);
  });

  it("is unchanged to If-Modified-Since at its own date, and ignores what is no past date (section 13.1.3)", async () => {
    const date = header(await ask(path), "Last-Modified");
    expect((await ask(path, { "If-Modified-Since": date })).status).toBe(304);
    for (const bad of [
      epoch,
      future,
      "yesterday",
      "0",
      "",
      minute(600),
      date.replace("GMT", "+0000"),
      `${date}, ${date}`,
    ])
      expect((await ask(path, { "If-Modified-Since": bad })).status).toBe(200);
  });

  it("hears If-None-Match before If-Modified-Since (section 13.2.2)", async () => {
    const { headers } = await ask(path);
    const [tag, date] = [headers.get("ETag") ?? "", headers.get("Last-Modified") ?? ""];
    expect((await ask(path, { "If-None-Match": '"x"', "If-Modified-Since": date })).status).toBe(200);
    expect((await ask(path, { "If-None-Match": tag, "If-Modified-Since": epoch })).status).toBe(304);
  });

  it("repeats on a 304 what a 200 would have said to caches, and no more (section 15.4.5)", async () => {
    const full = await ask(path);
    for (const method of ["GET", "HEAD"]) {
      const same = await ask(path, { "If-None-Match": header(full, "ETag") }, method);
      for (const name of ["ETag", "Cache-Control", "Vary", "Last-Modified", "Link"])
        expect(header(same, name)).toBe(header(full, name));
      for (const name of ["Content-Type", "Content-Encoding", "Content-Length"])
        expect(same.headers.has(name)).toBe(false);
      expect(await same.text()).toBe("");
    }
  });

  it("answers HEAD as GET (section 9.3.2)", async () => {
    const [get, head] = [await ask(path), await ask(path, {}, "HEAD")];
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    expect(Number(header(head, "Content-Length"))).toBe((await get.arrayBuffer()).byteLength);
    expect(await head.text()).toBe("");
  });

  it("is coded as the client weighs it (section 12.5.3), under a tag of its own (8.8.3.3)", async () => {
    const plain = await ask(path);
    for (const [accepted, coding] of [
      ["gzip", "gzip"],
      ["br, gzip;q=0.1, *;q=0", "gzip"],
      ["identity;q=0, gzip", "gzip"],
      ["x-gzip", "gzip"],
      ["*", "gzip"],
      ["gzip;q=0", ""],
      ["gzip;q=0.5, identity", ""],
      ["br", ""],
      ["", ""],
    ] as const) {
      const response = await ask(path, { "Accept-Encoding": accepted });
      expect([accepted, header(response, "Content-Encoding")]).toEqual([accepted, coding]);
      expect(header(response, "ETag") === header(plain, "ETag")).toBe(coding === "");
      expect(header(response, "Vary")).toContain("Accept-Encoding");
    }
    const packed = await ask(path, { "Accept-Encoding": "gzip" });
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(await plain.text());
    for (const none of ["identity;q=0", "*;q=0", "br, identity;q=0"])
      expect((await ask(path, { "Accept-Encoding": none })).status).toBe(406);
  });

  it("may be kept by every cache for the time that the site says (RFC 9111 section 5.2.2, RFC 5861 section 3)", async () => {
    const seconds = /^\/archive\/1\/\w+\.(?:xml|json)$/.test(path) ? 86_400 : small.site.maxAge;
    expect(header(await ask(path), "Cache-Control")).toBe(
      `public, no-transform, max-age=${seconds}, stale-while-revalidate=${seconds}`,
    );
  });

  it("gives two Workers, and one Worker twice, the same bytes under the same tag", async () => {
    const other = await readerOf(structuredClone(small))(path);
    const [one, two] = [await ask(path), await ask(path)];
    expect(header(other, "ETag")).toBe(header(one, "ETag"));
    expect(await other.text()).toBe(await one.text());
    expect(header(two, "ETag")).toBe(header(one, "ETag"));
  });

  it("fails If-Match and If-Unmodified-Since that name another (sections 13.1.1 and 13.1.4)", async () => {
    expect((await ask(path, { "If-Match": '"x"' })).status).toBe(412);
    expect((await ask(path, { "If-Unmodified-Since": epoch })).status).toBe(412);
    expect((await ask(path, { "If-Match": header(await ask(path), "ETag") })).status).toBe(200);
  });
});
