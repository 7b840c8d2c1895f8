// What a poll costs: Dateline against a bare Hono Worker that answers with the same bytes and headers as constants.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { pound, writeRequest } from "./client.ts";
import { contentOf } from "./content.ts";
import { median, ratio, table, two } from "./measure.ts";
import { bundle, type Served, serve } from "./worker.ts";

const PATHS = ["/rss.xml", "/atom.xml", "/feed.json"];
const CODINGS = ["identity", "gzip"];
const ROUNDS = 11;
const TURN = 300;

interface Answer {
  readonly path: string;
  readonly coding: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

export async function benchThroughput(port: number): Promise<string> {
  const ours = await serve(await bundle(JSON.stringify(contentOf(1000))), port);
  const answers = await Promise.all(PATHS.flatMap((at) => CODINGS.map((coding) => take(ours, at, coding))));
  const bare = await serve(await bundleBare(answers), port + 1);
  try {
    const rows = [];
    for (const answer of answers) rows.push(await compare(ours, bare, answer));
    return table(["asked for", "200 a second", "to the bare Worker", "304 a second", "to the bare Worker"], rows);
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
  }
}

async function take({ port }: Served, at: string, coding: string): Promise<Answer> {
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: "127.0.0.1", path: at, headers: { "Accept-Encoding": coding } }, (response) => {
      const chunks: Buffer[] = [];
      const raw = response.rawHeaders;
      const headers = raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as const] : []));
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ path: at, coding, headers, body: Buffer.concat(chunks).toString("base64") }));
    });
    asked.on("error", reject).end();
  });
}

const bundleBare = (answers: readonly Answer[]): Promise<string> => {
  // Next to this file, so that it finds Hono; wrangler reads it at once.
  const entry = path.join(import.meta.dirname, "..", "build", "bare-worker.js");
  writeFileSync(entry, bareWorker(answers));
  return bundle("", entry);
};

const bareWorker = (answers: readonly Answer[]): string => `
import { Hono } from "hono";
const answers = ${JSON.stringify(answers)};
const app = new Hono();
for (const path of new Set(answers.map((answer) => answer.path))) {
  const byCoding = Object.fromEntries(answers.filter((answer) => answer.path === path).map((answer) => {
    const headers = Object.fromEntries(answer.headers);
    const { etag } = lower(headers);
    const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^content-|^transfer/i.test(name)));
    return [answer.coding, {
      etag, headers, kept,
      bytes: Uint8Array.from(atob(answer.body), (letter) => letter.charCodeAt(0)),
      body: answer.coding === "gzip" ? { encodeBody: "manual" } : {},
    }];
  }));
  app.get(path, (c) => {
    const { etag, headers, kept, bytes, body } = byCoding[c.req.header("accept-encoding")] ?? byCoding.identity;
    if (c.req.header("if-none-match") === etag) return new Response(null, { status: 304, headers: kept });
    return new Response(bytes, { headers, ...body });
  });
}
function lower(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
export default app;
`;

async function compare(ours: Served, bare: Served, { path: at, coding, headers }: Answer) {
  const etag = headers.find(([name]) => name.toLowerCase() === "etag")?.[1] ?? "";
  const cells: string[] = [];
  for (const [status, request] of [
    [200, writeRequest(at, { "Accept-Encoding": coding })],
    [304, writeRequest(at, { "Accept-Encoding": coding, "If-None-Match": etag })],
  ] as const) {
    const speeds: number[][] = [[], []];
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const [index, { port }] of [ours, bare].entries()) {
        const speed = await pound(port, request, status, TURN);
        // The first turn is for the compiler.
        if (round >= 0) speeds[index]?.push(speed);
      }
    }
    const [mine = [], theirs = []] = speeds;
    cells.push(String(Math.round(median(mine))), two(ratio(mine, theirs)));
  }
  return [`${at}, ${coding}`, ...cells];
}
