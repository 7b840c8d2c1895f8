// `node bench/load.ts [SECONDS]`: every kind of request at full load while stories come and change. No error, no wrong
// byte (each body is hashed and held against its ETag), and memory that stays flat. In this process, so that the edits
// land between two requests; ends by itself.
import { createHash } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gunzipSync } from "node:zlib";
import { parseXml } from "@rgrove/parse-xml";
import { makeApp } from "../src/http/app.ts";
import { bundledStore } from "../src/store/bundled.ts";
import { capturedPage, slugOf } from "./captured-pages.ts";
import { FIRST, GrowingSite, instantOf, readText } from "./content.ts";

const SECONDS = Number(process.argv[2] ?? 60);
const PAGES = 120;
const EDIT_EVERY = 500;
const AT_ONCE = 32;

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");
const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

const site = new GrowingSite();
const story = (number: number, edition: number) => readText(slugOf(number), capturedPage(number, edition));
let now = FIRST;
let edits = 0;
let content = site.record(
  Array.from({ length: PAGES }, (_, number) => story(number, 0)),
  instantOf(now),
);
let app = appOf();

function appOf() {
  return makeApp({ store: bundledStore(content), clock: () => instantOf(now), baseUrl: () => content.site.url });
}

/** One story changes; the number of them stays. */
function edit(): void {
  edits += 1;
  now += 60_000;
  content = site.record([story(edits % PAGES, edits)], instantOf(now));
  app = appOf();
}

const FEEDS = ["rss.xml", "atom.xml", "feed.json"];
const FOLDERS = ["", "articles/", "updates/", "topics/weather/", "archive/1/", `articles/${slugOf(3)}/`];
const PATHS = [
  ...FOLDERS.flatMap((folder) => FEEDS.map((file) => `/${folder}${file}`)),
  ...[
    "/",
    "/articles",
    "/updates",
    "/topics",
    "/authors",
    `/articles/${slugOf(5)}`,
    "/feeds.opml",
    "/sitemap.xml",
    "/robots.txt",
  ],
];
const VISIT = { "Sec-Fetch-Dest": "document", "Sec-Fetch-Mode": "navigate" };

const counts: Record<string, number> = {};
const wrong: string[] = [];
const tags = new Map<string, string>();
let turn = 0;

async function once(): Promise<void> {
  turn += 1;
  const path = PATHS[turn % PATHS.length] ?? "/";
  const coding = turn % 3 === 0 ? "identity" : "gzip";
  const method = turn % 7 === 0 ? "HEAD" : "GET";
  const key = `${path} ${coding}`;
  const tag = tags.get(key);
  const headers: Record<string, string> = {
    "Accept-Encoding": coding,
    ...(tag !== undefined && turn % 2 === 0 ? { "If-None-Match": tag } : {}),
    ...(turn % 5 === 0 ? { "A-IM": "feed" } : {}),
    ...(turn % 11 === 0 ? VISIT : {}),
  };
  const response = await app.request(path, { method, headers });
  const bytes = Buffer.from(await response.arrayBuffer());
  counts[response.status] = (counts[response.status] ?? 0) + 1;
  const fault = faultOf(response, method, bytes);
  if (fault !== undefined) wrong.push(`${method} ${path} ${JSON.stringify(headers)}: ${fault}`);
  const etag = response.headers.get("ETag");
  if (etag !== null && turn % 11 !== 0) tags.set(key, etag);
}

function faultOf({ status, headers }: Response, method: string, bytes: Buffer): string | undefined {
  if (![200, 226, 304].includes(status)) return `status ${status}`;
  if (status === 304 || method === "HEAD") return bytes.length === 0 ? undefined : "a body where none may be";
  if (headers.get("Content-Length") !== String(bytes.length)) return "another length than it says";
  const plain = headers.get("Content-Encoding") === "gzip" ? gunzipSync(bytes) : bytes;
  if (status === 226) return isWhole(plain.toString()) ? undefined : "a delta that is no document";
  // `"1-NAME-REVISION-HASH"` and `-gzip`: the hash is of the bytes before any coding.
  const said = /([0-9a-f]{24})(?:-gzip)?"$/.exec(headers.get("ETag") ?? "")?.[1];
  const is = createHash("sha256").update(plain).digest("hex").slice(0, 24);
  return said === is ? undefined : `hash ${is}, ETag ${headers.get("ETag")}`;
}

function isWhole(text: string): boolean {
  try {
    return text.startsWith("{") ? "items" in JSON.parse(text) : parseXml(text) !== undefined;
  } catch {
    return false;
  }
}

async function run(seconds: number): Promise<void> {
  const until = performance.now() + seconds * 1000;
  let nextEdit = performance.now() + EDIT_EVERY;
  while (performance.now() < until && wrong.length < 20) {
    await Promise.all(Array.from({ length: AT_ONCE }, once));
    if (performance.now() < nextEdit) continue;
    nextEdit = performance.now() + EDIT_EVERY;
    edit();
  }
}

await run(SECONDS / 6);
const before = heap();
const beforeEdits = edits;
await run((SECONDS * 5) / 6);
const after = heap();
const said = Object.entries(counts).map(([status, count]) => `${count} × ${status}`);
process.stdout.write(
  `${turn} requests in ${SECONDS} s (${said.join(", ")}), ${edits} edits, ${wrong.length} faults.\n`,
);
process.stdout.write(
  `Heap ${before.toFixed(1)} MB after a sixth of the time, ${after.toFixed(1)} MB at the end (the ledger has grown by ${edits - beforeEdits} edits).\n`,
);
for (const words of wrong.slice(0, 10)) process.stdout.write(`  ${words}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
