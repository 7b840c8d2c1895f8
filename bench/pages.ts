// Milliseconds for a saved page: the whole of our reading, which builds its document, beside Defuddle and Readability on
// documents of the same kind, in turns. A folder of other pages may be named in BENCH_PAGES.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { decodeHtml } from "../src/pages/html/decode-html.ts";
import { readPage } from "../src/pages/read-page.ts";
import { alternate, median, ratio, table } from "./measure.ts";
import { savedPage } from "./saved-pages.ts";

const ADDRESS = "https://quay.example/news";

export async function benchPages(): Promise<string> {
  const sizes = [1, 1, 2, 2, 3, 4, 4];
  const made = sizes.map((size, at) => new TextEncoder().encode(savedPage(at + 1, size)));
  const rows = [await measure("invented", made)];
  const folder = process.env.BENCH_PAGES;
  if (folder !== undefined) rows.push(await measure(path.basename(folder), pagesIn(folder)));
  return table(["pages", "median size", "Dateline", "to Defuddle", "to Readability"], rows);
}

const pagesIn = (folder: string): readonly Uint8Array[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".html"))
    .map((name) => readFileSync(path.join(folder, name)));

async function measure(name: string, pages: readonly Uint8Array[]) {
  const own: number[] = [];
  const toDefuddle: number[] = [];
  const toReadability: number[] = [];
  for (const bytes of pages) {
    const html = decodeHtml(bytes);
    const [ours = [], defuddle = [], readability = []] = await alternate(
      [() => read(bytes), () => Defuddle(open(html), ADDRESS), () => new Readability(open(html)).parse()],
      5,
      100,
    );
    own.push(median(ours));
    toDefuddle.push(ratio(ours, defuddle));
    toReadability.push(ratio(ours, readability));
  }
  const size = `${Math.round(median(pages.map(({ length }) => length)) / 1000)} KB`;
  return [name, size, `${median(own).toFixed(1)} ms`, median(toDefuddle).toFixed(2), median(toReadability).toFixed(2)];
}

const read = (bytes: Uint8Array) =>
  readPage({ slug: "page", file: "page.html", kind: "html", bytes }, { language: "en", zone: "Europe/London" });

const open = (html: string): Document => parseHTML(html).document;
