// Pages that were cut, doubled and mixed up on their way: any text at all is read or refused, and no date is made up.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Refusal } from "../../src/model/refusal.ts";
import { decodeHtml } from "../../src/pages/html/decode-html.ts";
import { openDocument } from "../../src/pages/html/open-document.ts";
import { capture } from "./hostile-page.ts";
import { reportOf } from "./settle-case.ts";

/** The same pages are torn in every run, so that a run says what a change has done; another number tears others. */
const SEED = 20_261_123;

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

  /** Letters and digits alone: markup and spaces may stand between the words of a date. */
  const tight = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");

  test("an address of the program that saved it may be torn", () => {
    const page =
      "<!-- Mirrored from <!DOCTYPE by HTTrack --><title>Ice holds the ferries</title><h1>Ice holds the ferries</h1>";
    expect(
      reportOf(capture(`${page}<p>Both ferries lie fast in the ice below the bridge.</p>`)).article.source,
    ).toBeUndefined();
  });

  test("it is read or refused, and no date counts that is not written in it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 4 }), (page, changes) => {
        // A tag that is open at the very end would swallow or spill words.
        const html = `${changes.reduce(apply, page)}</p></body></html>`;
        try {
          const { stated } = reportOf(capture(html)).article;
          const text = openDocument(html).document.documentElement.textContent ?? "";
          const written = `${tight(text)} ${tight(html)}`;
          for (const { words, lost } of stated) if (lost === undefined) expect(written).toContain(tight(words));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }),
      { numRuns: 300, seed: SEED },
    );
  });
});
