// `node bench/faults.ts [COUNT]`: malformed requests over raw sockets to the Worker under workerd, the same row of them
// each time. The Worker may answer none with a 5xx, nor tell of its inside. What is no HTTP at all is refused by the
// runtime before it: those answers lack a header that all of ours have, and are counted apart. Loopback only; ends by itself.
import { connect } from "node:net";
import { contentOf } from "./content.ts";
import { bundle, serve } from "./worker.ts";

const COUNT = Number(process.argv[2] ?? 10_000);
const PORT = Number(process.env.BENCH_PORT ?? 8855);
const AT_ONCE = 40;
const PATIENCE = 400;

let state = 88_172_645;
function roll(bound: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % bound;
}
const pick = <T>(from: readonly [T, ...T[]]): T => from[roll(from.length)] ?? from[0];
const junk = (length: number): string => Array.from({ length }, () => String.fromCharCode(roll(256))).join("");
const printable = (length: number): string => Array.from({ length }, () => String.fromCharCode(33 + roll(94))).join("");

const METHODS = [
  ...Array.from({ length: 30 }, () => "GET"),
  "GET",
  "GET",
  "HEAD",
  "GET",
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "DELETE",
  "TRACE",
  "CONNECT",
  "OPTIONS",
  "PROPFIND",
  "get",
  "G\u0000T",
  "",
  "X".repeat(5000),
] as unknown as readonly [string, ...string[]];
const PATHS = [
  ...["/", "/rss.xml", "/atom.xml", "/feed.json", "/articles/%", "/articles/%zz", "/articles/%ff%fe", "/articles/%00"],
  ...[
    "/articles/../../etc/passwd",
    "/..%2f..%2fetc",
    "//",
    "//evil.example/rss.xml",
    "http://evil.example/rss.xml",
    "*",
  ],
  ...["/articles/__proto__", "/topics/constructor/rss.xml", "/authors/%C0%80/feed.json", "/archive/0/rss.xml"],
  ...["/archive/-1/rss.xml", "/archive/999999999/rss.xml", "/archive/1e9/atom.xml", "/archive/٣/rss.xml", "/rss.xml/"],
  ...[
    "/sitemap/99999.xml",
    "/coverage/%F0%9F%98%80",
    "/?%",
    "/rss.xml?%ff",
    "/rss.xml?raw=%",
    "/rss.xml#x",
    "rss.xml",
    " ",
  ],
  ...[
    "/topics/%E0%A4%A",
    "/topics/toString",
    "/articles/hasOwnProperty/feed.json",
    "/\\..\\",
    "/;/",
    "/\u00e9",
    "/<script>",
  ],
] as unknown as readonly [string, ...string[]];
const VALUES = [
  ...[
    "",
    "*",
    "*/*",
    "W/",
    '"',
    '"a',
    'W/"x", ,"y"',
    "gzip;q=2",
    "gzip;q=-1",
    "identity;q=0",
    "gzip;q=0, *;q=0",
    "br",
    ",,,,",
  ],
  ...[
    "Thu, 99 Foo 2026 25:61:61 GMT",
    "Sun, 06 Nov 1994 08:49:37 GMT",
    "0",
    "-1",
    "NaN",
    "1e999",
    "feed",
    "feed;q=",
    "vcdiff",
  ],
  ...[
    "document",
    "navigate",
    "bytes=0-",
    "bytes=-1",
    "{{7*7}}",
    "../../..",
    "%00",
    "'; DROP TABLE items;--",
    "\t",
    "é",
  ],
] as unknown as readonly [string, ...string[]];
const NAMES = [
  "Accept-Encoding",
  "If-None-Match",
  "If-Modified-Since",
  "If-Match",
  "If-Unmodified-Since",
  "A-IM",
  "Range",
  "If-Range",
  "Sec-Fetch-Dest",
  "Sec-Fetch-Mode",
  "Host",
  "Content-Length",
  "Transfer-Encoding",
  "Expect",
  "Connection",
  "Upgrade",
  "Cookie",
  "X-Forwarded-Host",
  roll(8) === 0 ? "Bad Name" : "DNT",
  "TE",
  "Accept",
  "CF-Connecting-IP",
] as unknown as readonly [string, ...string[]];

function writeFault(): string {
  const path = roll(4) === 0 ? `${pick(PATHS)}${printable(roll(40))}` : pick(PATHS);
  const value = (): string => {
    const kind = roll(12);
    if (kind === 0) return roll(4) === 0 ? junk(roll(60)) : junk(roll(60)).replace(/[\0\r\n]/g, "");
    if (kind === 1) return printable(roll(3000));
    if (kind === 2) return `"${"a".repeat(roll(9000))}", `.repeat(1 + roll(3));
    return pick(VALUES);
  };
  const headers = Array.from(
    { length: roll(6) },
    () =>
      `${pick(NAMES)}${pick([":", ": ", ": ", ": ", ": ", ": ", ": ", ": ", ": ", roll(4) === 0 ? "" : " :"])}${value()}\r\n`,
  );
  const version = pick(["HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/9.9", "HTTQ/1.1", ""] as const);
  const host = roll(8) === 0 ? "" : "Host: 127.0.0.1\r\n";
  const body = roll(6) === 0 ? junk(roll(2000)) : "";
  const request = `${pick(METHODS)} ${path} ${version}\r\n${host}${headers.join("")}\r\n${body}`;
  if (roll(20) === 0) return request.slice(0, roll(request.length));
  return roll(25) === 0 ? junk(1 + roll(500)) : request;
}

/** Whatever comes back until the other side closes, or for a short while. */
function send(request: string): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const done = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(Buffer.concat(chunks).toString("latin1"));
    };
    const socket = connect(PORT, "127.0.0.1", () => socket.end(Buffer.from(request, "latin1")));
    const timer = setTimeout(done, PATIENCE);
    socket.on("data", (data) => chunks.push(Buffer.from(data)));
    socket.on("error", done).on("close", done);
  });
}

const REFUSED = /kj\/compat\/(?:http|url)\.c\+\+|Incoming CONNECT on a worker|^stack:/;
const LEAK =
  /\bat [\w.<>]+ \(|\.ts:\d|\/src\/|node_modules|index\.js:\d|(?:Type|Range|Syntax|Reference)Error|workerd-|\/home\/|\/tmp\//;

const worker = await serve(await bundle(JSON.stringify(contentOf(350))), PORT);
const counts = new Map<string, number>();
const wrong: string[] = [];
try {
  for (let done = 0; done < COUNT; done += AT_ONCE) {
    const requests = Array.from({ length: Math.min(AT_ONCE, COUNT - done) }, writeFault);
    for (const [index, answer] of (await Promise.all(requests.map(send))).entries()) {
      const leak = LEAK.exec(answer)?.[0];
      if (leak !== undefined) wrong.push(`${leak}: ${JSON.stringify(requests[index]?.slice(0, 300))}`);
      for (const head of answer.match(/(?:^|\r\n)HTTP\/1\.\d \d{3}[\s\S]*?\r\n\r\n/g) ?? ["no answer"]) {
        const status = /HTTP\/1\.\d (\d{3})/.exec(head)?.[1] ?? head;
        const isOurs = /\r\nx-content-type-options: nosniff\r\n/i.test(head);
        const name = isOurs || status === head ? status : `${status} of the runtime`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
        if (isOurs && status.startsWith("5"))
          wrong.push(`${status}: ${JSON.stringify(requests[index]?.slice(0, 300))}`);
      }
    }
  }
  const alive = await fetch(`http://127.0.0.1:${PORT}/rss.xml`);
  if (alive.status !== 200) wrong.push(`afterwards the feed answers ${alive.status}`);
} finally {
  await worker.stop();
}
// What the runtime's own parsers refuse, it notes with their names; all else that it notes is the Worker's.
const noted = worker
  .said()
  .split("\n")
  .filter((line) => /error|exception/i.test(line) && !REFUSED.test(line));
for (const words of noted) wrong.push(`noted: ${words.slice(0, 300)}`);
const list = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([status, count]) => `${count} × ${status}`);
process.stdout.write(`${COUNT} malformed requests: ${list.join(", ")}. ${wrong.length} faults.\n`);
for (const words of wrong.slice(0, 10)) process.stdout.write(`  ${words}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
