// What a hundred times as many items cost a poll, a first rendering, the start of the Worker and its memory.
import { makeApp } from "../src/http/app.ts";
import { bundledStore } from "../src/store/bundled.ts";
import { contentOf, FIRST, instantOf } from "./content.ts";
import { alternate, median, ratio, table, two } from "./measure.ts";
import { bundle, serve } from "./worker.ts";

const SIZES = [100, 1000, 5000, 10_000];
const SOME = [
  "/rss.xml",
  "/atom.xml",
  "/feed.json",
  "/",
  "/articles",
  "/topics/weather/rss.xml",
  "/archive/1/atom.xml",
];
const CLOCK = instantOf(FIRST + 365 * 86_400_000);

export async function benchGrowth(port: number): Promise<string> {
  const contents = SIZES.map(contentOf);
  const apps = contents.map((content) => {
    const options = { store: bundledStore(content), clock: () => CLOCK, baseUrl: () => content.site.url };
    return { warm: makeApp(options), cold: makeApp({ ...options, keep: 0 }) };
  });
  const ask = (app: ReturnType<typeof makeApp>) => async () => (await app.request("/rss.xml")).arrayBuffer();
  const polls = await alternate(apps.map(({ warm }) => ask(warm)));
  const renders = await alternate(apps.map(({ cold }) => ask(cold)));
  const rows = [];
  for (const [index, content] of contents.entries()) {
    const text = JSON.stringify(content);
    const worker = await serve(await bundle(text), port);
    for (const path of SOME) await (await fetch(`http://127.0.0.1:${port}${path}`)).arrayBuffer();
    rows.push([
      content.items.length,
      `${median(polls[index] ?? []).toFixed(3)} ms (${two(ratio(polls[index] ?? [], polls[0] ?? []))})`,
      `${two(median(renders[index] ?? []))} ms (${two(ratio(renders[index] ?? [], renders[0] ?? []))})`,
      `${Math.round(worker.started)} ms (${worker.busy ?? "?"} ms)`,
      `${Math.round(await worker.heap())} MB`,
      `${worker.memory() ?? "?"} MB`,
      `${(text.length / 2 ** 20).toFixed(1)} MB`,
    ]);
    await worker.stop();
  }
  const head = ["items in the site", "warm poll (to the first)", "first rendering (to the first)"];
  const worker = ["process to first answer (busy)", "heap of the isolate", "memory of the process", "content"];
  return table([...head, ...worker], rows);
}
