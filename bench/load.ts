// `node bench/load.ts [SECONDS]`: every kind of request at full load against the Worker under `workerd serve`, while
// stories come and change. No error, no wrong byte (each body is hashed and held against its ETag), and memory of the
// process that stays flat. Sends to this machine alone, and ends by itself.
import { createHash } from "node:crypto";
import { Agent, type IncomingHttpHeaders, request } from "node:http";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { parseXml } from "@rgrove/parse-xml";
import { capturedPage, slugOf } from "./captured-pages.ts";
import { FIRST, GrowingSite, instantOf, readText } from "./content.ts";
import type { Edition } from "./load-worker.ts";
import { bundle, type Served, serve } from "./worker.ts";

const SECONDS = Number(process.argv[2] ?? 60);
const PORT = Number(process.env.BENCH_PORT ?? 8850);
const PAGES = 120;
const EDIT_EVERY = 500;
const AT_ONCE = 32;

const site = new GrowingSite();
const story = (number: number, edition: number) => readText(slugOf(number), capturedPage(number, edition));
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
let edits = 0;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

type Sent = Readonly<Record<string, string>>;

function ask(method: string, at: string, headers: Sent = {}, body = ""): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const asked = request({ agent, port: PORT, host: "127.0.0.1", method, path: at, headers }, (response) => {
    const chunks: Buffer[] = [];
    response.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", reject);
    response.on("end", () => {
      resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) });
    });
  });
  asked.on("error", reject).end(body);
  return promise;
}

/** One story changes, and the Worker has it from the next request on; the number of stories stays. */
async function edit(numbers: readonly number[]): Promise<void> {
  const now = instantOf(FIRST + edits * 60_000);
  const edition: Edition = {
    content: site.record(
      numbers.map((number) => story(number, edits)),
      now,
    ),
    now,
  };
  const { status } = await ask("PUT", "/_edition", {}, JSON.stringify(edition));
  if (status !== 204) throw new Error(`an edit was answered with ${status}`);
  edits += 1;
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
    "/rss.xml?raw",
    "/feeds.opml",
    "/sitemap.xml",
    "/robots.txt",
  ],
];
const VISIT = { "Sec-Fetch-Dest": "document", "Sec-Fetch-Mode": "navigate" };
/** Requests that are no polls, with the one right answer. */
const OTHERS = [
  ["GET", "/nowhere", 404],
  ["GET", "/articles/nothing-of-the-kind/atom.xml", 404],
  ["GET", "/%FF", 400],
  ["POST", "/rss.xml", 405],
  ["OPTIONS", "/feed.json", 204],
] as const;

const counts: Record<string, number> = {};
const wrong: string[] = [];
const tags = new Map<string, string>();
const memory: number[] = [];
const heap: number[] = [];
let turn = 0;

async function once(): Promise<void> {
  turn += 1;
  if (turn % 17 === 0) return other();
  const at = PATHS[turn % PATHS.length] ?? "/";
  const coding = turn % 3 === 0 ? "identity" : "gzip";
  const method = turn % 7 === 0 ? "HEAD" : "GET";
  const key = `${at} ${coding}`;
  const tag = tags.get(key);
  const headers: Sent = {
    "Accept-Encoding": coding,
    ...(tag !== undefined && turn % 2 === 0 ? { "If-None-Match": tag } : {}),
    ...(turn % 5 === 0 ? { "A-IM": "feed" } : {}),
    ...(turn % 11 === 0 ? VISIT : {}),
  };
  const answer = await ask(method, at, headers);
  note(answer, faultOf(answer, method), `${method} ${at} ${JSON.stringify(headers)}`);
  const { etag } = answer.headers;
  if (etag !== undefined && turn % 11 !== 0) tags.set(key, etag);
}

async function other(): Promise<void> {
  const [method, at, status] = OTHERS[turn % OTHERS.length] ?? OTHERS[0];
  const answer = await ask(method, at);
  note(answer, answer.status === status ? undefined : `status ${answer.status}`, `${method} ${at}`);
}

function note({ status }: Answer, fault: string | undefined, asked: string): void {
  counts[status] = (counts[status] ?? 0) + 1;
  if (fault !== undefined) wrong.push(`${asked}: ${fault}`);
}

function faultOf({ status, headers, bytes }: Answer, method: string): string | undefined {
  if (![200, 226, 304].includes(status)) return `status ${status}`;
  if (status === 304 || method === "HEAD") return bytes.length === 0 ? undefined : "a body where none may be";
  if (headers["content-length"] !== String(bytes.length)) return "another length than it says";
  const plain = headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes;
  if (status === 226) return isWhole(plain.toString()) ? undefined : "a delta that is no document";
  // `"1-NAME-REVISION-HASH"` and `-gzip`: the hash is of the bytes before any coding.
  const said = /([0-9a-f]{24})(?:-gzip)?"$/.exec(headers.etag ?? "")?.[1];
  const is = createHash("sha256").update(plain).digest("hex").slice(0, 24);
  return said === is ? undefined : `hash ${is}, ETag ${headers.etag}`;
}

function isWhole(text: string): boolean {
  try {
    return text.startsWith("{") ? "items" in JSON.parse(text) : parseXml(text) !== undefined;
  } catch {
    return false;
  }
}

async function askOn(until: number): Promise<void> {
  while (performance.now() < until && wrong.length < 20) await once();
}

async function editOn(until: number, worker: Served): Promise<void> {
  while (performance.now() < until && wrong.length < 20) {
    memory.push(worker.memory() ?? Number.NaN);
    heap.push(Math.round(await worker.heap()));
    await edit([edits % PAGES]);
    await new Promise((resolve) => setTimeout(resolve, EDIT_EVERY));
  }
}

const worker = await serve(await bundle("", path.join(import.meta.dirname, "load-worker.ts")), PORT);
try {
  await edit(Array.from({ length: PAGES }, (_, number) => number));
  const until = performance.now() + SECONDS * 1000;
  await Promise.all([editOn(until, worker), ...Array.from({ length: AT_ONCE }, () => askOn(until))]);
} finally {
  agent.destroy();
  await worker.stop();
}
const said = Object.entries(counts).map(([status, count]) => `${count} × ${status}`);
process.stdout.write(
  `${turn} requests in ${SECONDS} s (${said.join(", ")}), ${edits} edits, ${wrong.length} faults.\n`,
);
/** The least of each: what is in use, without what was waiting to be collected. */
const sixths = (sizes: readonly number[]): string =>
  Array.from({ length: 6 }, (_, part) =>
    Math.min(...sizes.slice((part * sizes.length) / 6, ((part + 1) * sizes.length) / 6)),
  ).join(", ");
process.stdout.write(
  `In each sixth of the time the isolate held at least ${sixths(heap)} MB, the process ${sixths(memory)} MB.\n`,
);
if (worker.said() !== "") process.stdout.write(`It said:\n${worker.said().slice(0, 2000)}\n`);
for (const words of wrong.slice(0, 10)) process.stdout.write(`  ${words}\n`);
process.exitCode = wrong.length === 0 && worker.said() === "" ? 0 : 1;
