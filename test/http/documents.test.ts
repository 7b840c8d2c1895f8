import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { keepDocuments } from "../../src/http/documents.ts";

const revision = "2026-08-03T14:30:00Z";
const text = "<p>The crane came home.</p>".repeat(40);

function counted(content = text) {
  const writer = {
    times: 0,
    write(): string {
      writer.times += 1;
      return content;
    },
  };
  return writer;
}

describe("documents", () => {
  it("are rendered once for all codings", async () => {
    const documents = keepDocuments(10_000);
    const writer = counted();
    for (const coding of ["identity", "gzip", "identity", "gzip"] as const) {
      await documents.find("/rss.xml", revision, coding, writer.write);
    }
    expect(writer.times).toBe(1);
  });

  it("are rendered anew at a new revision, and only then", async () => {
    const documents = keepDocuments(10_000);
    const writer = counted();
    const first = await documents.find("/rss.xml", revision, "gzip", writer.write);
    const later = await documents.find("/rss.xml", "2026-08-04T00:00:00Z", "gzip", writer.write);
    expect(writer.times).toBe(2);
    expect(later.etag).not.toBe(first.etag);
    expect(await documents.find("/rss.xml", "2026-08-04T00:00:00Z", "gzip", writer.write)).toBe(later);
  });

  it("are the same text in every coding, under different tags", async () => {
    const documents = keepDocuments(10_000);
    const plain = await documents.find("/rss.xml", revision, "identity", () => text);
    const packed = await documents.find("/rss.xml", revision, "gzip", () => text);
    expect(await plain.body.text()).toBe(text);
    expect(gunzipSync(await packed.body.bytes()).toString()).toBe(text);
    expect(packed.etag).not.toBe(plain.etag);
  });

  it("of the same bytes have the same tag in another Worker", async () => {
    const [one, other] = await Promise.all(
      [keepDocuments(10_000), keepDocuments(10_000)].map((documents) =>
        documents.find("/rss.xml", revision, "gzip", () => text),
      ),
    );
    expect(one?.etag).toBe(other?.etag);
  });

  it("go when there is no room, the least recently used first", async () => {
    const documents = keepDocuments(250);
    const [a, b, c] = [counted("a".repeat(100)), counted("b".repeat(100)), counted("c".repeat(100))];
    const ask = (name: string, { write }: { write: () => string }) => documents.find(name, revision, "identity", write);
    await ask("/a", a);
    await ask("/b", b);
    await ask("/a", a);
    await ask("/c", c);
    await ask("/a", a);
    expect([a.times, b.times, c.times]).toEqual([1, 1, 1]);
    await ask("/b", b);
    expect(b.times).toBe(2);
  });

  it("are served and not kept when one alone is larger than the room", async () => {
    const documents = keepDocuments(50);
    const writer = counted();
    await documents.find("/a", revision, "identity", writer.write);
    expect((await documents.find("/a", revision, "identity", writer.write)).body.size).toBe(text.length);
    expect(writer.times).toBe(2);
  });
});
