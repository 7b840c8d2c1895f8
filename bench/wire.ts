// What an hourly poll of the RSS feed sends in a month with a new story each day: by really asking, on a stepped clock.
import { makeApp } from "../src/http/app.ts";
import { bundledStore } from "../src/store/bundled.ts";
import { capturedPage, slugOf } from "./captured-pages.ts";
import { FIRST, GrowingSite, instantOf, readText } from "./content.ts";
import { table } from "./measure.ts";

const DAYS = 30;
const HOUR = 3_600_000;
const BEFORE = 60;

interface Reader {
  readonly name: string;
  readonly headers: (etag: string | undefined) => Record<string, string>;
}

const named = (etag: string | undefined) => (etag === undefined ? {} : { "If-None-Match": etag });

const READERS: readonly Reader[] = [
  { name: "no validators", headers: () => ({}) },
  { name: "304", headers: named },
  { name: "304 and gzip", headers: (etag) => ({ ...named(etag), "Accept-Encoding": "gzip" }) },
  { name: "delta and gzip", headers: (etag) => ({ ...named(etag), "Accept-Encoding": "gzip", "A-IM": "feed" }) },
];

export async function benchWire(): Promise<string> {
  const site = new GrowingSite();
  const story = (number: number) =>
    readText(slugOf(number), capturedPage(number).replace(/\nPart of complete[\s\S]*/, ""));
  for (let number = 0; number < BEFORE; number += 1)
    site.record([story(number)], instantOf(FIRST - (BEFORE - number) * 24 * HOUR));
  const totals = READERS.map(() => ({ bytes: 0, whole: 0, delta: 0, unchanged: 0 }));
  const etags: (string | undefined)[] = READERS.map(() => undefined);
  for (let day = 0; day < DAYS; day += 1) {
    const content = site.record([story(BEFORE + day)], instantOf(FIRST + day * 24 * HOUR));
    let now = FIRST;
    const store = bundledStore(content);
    const app = makeApp({ store, clock: () => instantOf(now), baseUrl: () => content.site.url });
    for (let hour = 0; hour < 24; hour += 1) {
      now = FIRST + (day * 24 + hour) * HOUR + HOUR / 2;
      for (const [index, reader] of READERS.entries()) {
        const response = await app.request("/rss.xml", { headers: reader.headers(etags[index]) });
        const total = totals[index];
        if (total === undefined) continue;
        total.bytes += headLength(response) + (await response.arrayBuffer()).byteLength;
        if (response.status === 304) total.unchanged += 1;
        else if (response.status === 226) total.delta += 1;
        else total.whole += 1;
        etags[index] = response.headers.get("ETag") ?? undefined;
      }
    }
  }
  const most = totals[0]?.bytes ?? 1;
  return table(
    ["a reader with", "sent in a month", "of the first", "200", "226", "304"],
    totals.map(({ bytes, whole, delta, unchanged }, index) => [
      READERS[index]?.name ?? "",
      bytes < 2 ** 20 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 2 ** 20).toFixed(1)} MB`,
      `${((bytes / most) * 100).toFixed(2)} %`,
      whole,
      delta,
      unchanged,
    ]),
  );
}

/** As HTTP/1.1 writes it. */
const headLength = ({ status, headers }: Response): number =>
  `HTTP/1.1 ${status} X\r\n\r\n`.length +
  [...headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
