// Pages that were cut, doubled and mixed up on their way: any text at all is read or refused, and no date is made up.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Refusal } from "../../src/model/refusal.ts";
import { decodeHtml } from "../../src/pages/html/decode-html.ts";
import { capture } from "./hostile-page.ts";
import { reportOf } from "./settle-case.ts";

describe("whatever happens to a page on its way", () => {
  const FOLDER = path.join(import.meta.dirname, "cases");
  const pages = readdirSync(FOLDER)
    .map((name) => path.join(FOLDER, name, "page.html"))
    .filter((file) => existsSync(file))
    .map((file) => decodeHtml(readFileSync(file)))
    .filter((html) => !html.startsWith("---"));

  interface Change {
    readonly kind: "cut" | "twice" | "swap";
    readonly from: number;
    readonly size: number;
    readonly to: number;
  }

  const change: fc.Arbitrary<Change> = fc.record({
    kind: fc.constantFrom("cut" as const, "twice" as const, "swap" as const),
    from: fc.nat(),
    size: fc.nat(400),
    to: fc.nat(),
  });

  function apply(html: string, { kind, from, size, to }: Change): string {
    const at = from % html.length;
    const piece = html.slice(at, at + size);
    const rest = html.slice(0, at) + html.slice(at + size);
    if (kind === "cut") return rest;
    const place = to % (rest.length + 1);
    return kind === "twice"
      ? html.slice(0, at) + piece + html.slice(at)
      : rest.slice(0, place) + piece + rest.slice(place);
  }

  /** Text as it is read: without markup between the words of a date, and with its characters for their names. */
  const plain = (html: string): string => html.replace(/<[^>]*>|&nbsp;|&amp;nbsp;/g, " ").replace(/\s+/g, "");

  test("it is read or refused, and no date counts that is not written in it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 4 }), (page, changes) => {
        const html = changes.reduce(apply, page);
        try {
          const { stated } = reportOf(capture(html)).article;
          const written = `${plain(html)} ${html.replace(/\s+/g, "")}`;
          for (const { words, lost } of stated)
            if (lost === undefined) expect(written).toContain(words.replace(/\s+/g, ""));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});
