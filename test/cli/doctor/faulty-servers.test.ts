// Servers that no app of ours would be: the doctor says what is wrong, in words of its own, and comes to an end.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { checkAddress } from "../../../src/cli/check-site.ts";
import { type Ask, looksLikeHtml } from "../../../src/cli/doctor/ask.ts";
import { askNetwork } from "../../../src/cli/doctor/ask-network.ts";
import { type Examined, examine as examineRound } from "../../../src/cli/doctor/examine.ts";
import { findAlternates } from "../../../src/cli/doctor/find-feeds.ts";
import { keepFindings } from "../../../src/cli/doctor/finding.ts";
import { askWithin } from "../../../src/cli/doctor/patience.ts";
import { readXml } from "../../../src/cli/doctor/read-xml.ts";
import { now } from "../../store/sample-content.ts";

type Serve = (request: IncomingMessage, response: ServerResponse, base: string) => void;

async function start(serve: Serve): Promise<string> {
  let base = "";
  const server = createServer((request, response) => {
    if (request.url?.startsWith("/no-such")) response.writeHead(404, OPEN).end();
    else serve(request, response, base);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return base;
}

const OPEN = { "access-control-allow-origin": "*", "x-content-type-options": "nosniff" };
const RSS = { ...OPEN, "content-type": "application/rss+xml; charset=utf-8", etag: '"a"' };

const examine = async (serve: Serve, path = "/rss.xml", ask = askNetwork()): Promise<Examined> =>
  checkAddress((await start(serve)) + path, { ask, now, dated: true });

const said = async (serve: Serve, path?: string, ask?: Ask): Promise<string[]> =>
  (await examine(serve, path, ask)).findings.map(({ code, message }) => `${code}: ${message}`);

/** The same bytes to everyone; 304 to whoever has the tag. */
const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Serve =>
  (request, response) => {
    const has = request.headers["if-none-match"] === RSS.etag;
    response.writeHead(has ? 304 : 200, { ...RSS, ...headers }).end(has ? undefined : body);
  };

const item = (id: number, link: string): string =>
  `<item><guid>${id}</guid><title>T</title><link>${link}</link><description>x</description><pubDate>05 Jan 2026 10:00 GMT</pubDate></item>`;

const rss = (self: string, inside: string): string =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>t</title><link>${self}</link><description>d</description><atom:link rel="self" href="${self}"/>${inside}</channel></rss>`;

describe("a server that does not answer", () => {
  test.each<[string, Serve]>([
    ["says nothing", () => {}],
    [
      "never ends",
      (_, response) => {
        const drip = setInterval(() => response.write(" "), 20);
        response.writeHead(200, RSS).on("close", () => clearInterval(drip));
      },
    ],
  ])("because it %s is left after a while", async (_, serve) => {
    expect(await said(serve, "/rss.xml", askNetwork(300))).toEqual(["no-answer: no whole answer within 0.3 seconds"]);
  });

  test.each<[string, Serve]>([
    [
      "breaks off",
      ({ socket }, response) => {
        response.writeHead(200, { ...RSS, "content-length": "999" }).write("<rss>");
        setTimeout(() => socket.destroy(), 50);
      },
    ],
    [
      "changes the protocol",
      ({ socket }) => socket.end("HTTP/1.1 101 Changed\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
    ],
    ["is no HTTP", ({ socket }) => socket.end("220 mail.example\r\n")],
  ])("because it %s is told of", async (_, serve) => {
    expect(await said(serve)).toEqual([expect.stringMatching(/^no-answer: ./)]);
  });
});

describe("a document that is too much", () => {
  test("to unpack", async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, 32));
    expect(await said(send(bomb, { "content-encoding": "gzip" }))).toEqual([
      "too-big: the document unpacks to more than 16 MB",
    ]);
  });

  test("to unpack, for those alone who accept it packed", async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, 32));
    const serve: Serve = (request, response, base) => {
      const packed = request.headers["accept-encoding"] === "gzip";
      send(packed ? bomb : rss(`${base}/rss.xml`, ""), packed ? { "content-encoding": "gzip" } : {})(
        request,
        response,
        base,
      );
    };
    expect(await said(serve)).toContain("too-big: the document unpacks to more than 16 MB");
  });

  test("to wait for", async () => {
    expect(await said(send(Buffer.alloc(17_000_000, 32)))).toEqual([
      "too-big: more than 16 MB came, and the rest was not waited for",
    ]);
  });

  test.each([
    ["XML", "<a>".repeat(50_000) + "</a>".repeat(50_000)],
    ["a list of feeds", `<opml>${"<outline>".repeat(50_000)}${"</outline>".repeat(50_000)}</opml>`],
  ])("to go down into: %s", async (_, document) => {
    expect(await said(send(document))).toContain("not-well-formed: its elements are nested too deeply to be read");
  });

  test("to hold: elements without number", () => {
    expect(() => readXml(`<a>${"<b/>".repeat(400_001)}</a>`)).toThrow("more elements than any reader can take");
  });

  test("to tell item by item: the first are told, and the others counted", async () => {
    const many = Array.from({ length: 300 }, (_, at) => item(at, "javascript:x")).join("");
    const found = await said((request, response, base) => send(rss(`${base}/rss.xml`, many))(request, response, base));
    const bad = found.filter((one) => one.startsWith("bad-link"));
    expect(bad).toHaveLength(11);
    expect(bad.at(-1)).toBe("bad-link: and 290 more of this kind");
  });
});

describe("what a server says", () => {
  test("is told in one line, without what a terminal obeys, and not at any length", () => {
    const findings = keepFindings();
    findings.at("http://a.example/\u001b[2J")("no-title", `one\n two\u001b[31m \u202e${"x".repeat(5000)}`);
    const [finding] = findings.all();
    expect(finding?.where).toBe("http://a.example/ [2J");
    expect(finding?.message).toMatch(/^one two \[31m x+…$/);
    expect(finding?.message.length).toBeLessThan(410);
  });

  test("is looked through in a time that grows with its length", () => {
    expect(looksLikeHtml(`${"<!---->".repeat(100_000)}<rss>`)).toBe(false);
    expect(looksLikeHtml(`${"<!-- a -->\n".repeat(1000)}<!DOCTYPE html>`)).toBe(true);
    expect(findAlternates("<div>".repeat(3_000_000), "http://a.example/")).toEqual([]);
  });

  test("that is no well-formed list of feeds is told of, and one without feeds too", async () => {
    expect(await said(send("<opml><body>"))).toEqual([expect.stringMatching(/^not-well-formed: /)]);
    expect(await said(send("<opml><body/></opml>"))).toEqual(["no-feeds: the list names no feed"]);
  });
});

describe("a page for people in the place of a feed", () => {
  const page = send("<!doctype html><title>Please wait</title>");

  test.each(["/rss.xml", "/feed", "/blog/feed/", "/?feed=rss2", "/index.atom"])(
    "at %s is a bot challenge",
    async (path) => {
      expect(await said(page, path)).toEqual([expect.stringMatching(/^bot-challenge: a page for people comes/)]);
    },
  );

  test("at any address, when it is such a challenge", async () => {
    const challenge = send("<!doctype html><title>Just a moment...</title><script>window._cf_chl_opt={}</script>");
    expect(await said(challenge, "/")).toEqual([expect.stringMatching(/^bot-challenge: /)]);
  });
});

describe("a chain of archives", () => {
  /** Each page names one that is older. */
  const endless =
    (mark: string): Serve =>
    (request, response, base) => {
      const here = Number(/\d+/.exec(request.url ?? "")?.[0] ?? 0);
      const older = `<atom:link rel="prev-archive" href="${base}/${here + 1}.xml"/>${here === 0 ? "" : mark}`;
      send(rss(base + request.url, older))(request, response, base);
    };

  test("that is none is not followed, and told of once", async () => {
    const { findings, documents } = await examine(endless(""));
    expect(findings.map(({ code }) => code).filter((code) => code === "broken-chain")).toHaveLength(1);
    expect(documents).toBe(2);
  });

  test("without an end is left when the time is over, and each of its faults is told of once", {
    timeout: 20_000,
  }, async () => {
    let clock = 0;
    const patient = askWithin(600_000, askNetwork(), () => (clock += 3000));
    const { findings } = await examine(endless("<fh:archive/>"), "/rss.xml", patient);
    const left = findings.filter(({ code }) => code === "not-examined").map(({ message }) => message);
    expect(left).toEqual([expect.stringMatching(/^10 minutes were over: only \d+ feeds/)]);
    const told = findings.map(({ code, where, message }) => [code, where, message].join(" "));
    expect(told.filter((one, at) => told.indexOf(one) !== at)).toEqual([]);
  });

  test("with a fault on every page has it once", { timeout: 20_000 }, async () => {
    const short: Serve = (request, response, base) => {
      const here = Number(/\d+/.exec(request.url ?? "")?.[0] ?? 0);
      const older = here === 5 ? "" : `<atom:link rel="prev-archive" href="${base}/${here + 1}.xml"/>`;
      send(rss(base + request.url, older + (here === 0 ? "" : "<fh:archive/>")))(request, response, base);
    };
    const broken = (await said(short)).filter((one) => one.startsWith("broken-chain"));
    expect(broken).toEqual([
      "broken-chain: the archive page does not name the current feed (so it is with 4 more)",
      expect.stringMatching(/^broken-chain: it is the archive page before .* \(so it is with 3 more\)$/),
    ]);
  });
});

test("feeds that say too much together are left out from there on, and that is said", async () => {
  const serve: Serve = (request, response, base) =>
    send(rss(base + request.url, item(1, `${base}/p`)))(request, response, base);
  const base = await start(serve);
  const feeds = Array.from({ length: 40 }, (_, at) => `${base}/${at}.xml`);
  const round = { ask: askNetwork(), now, origin: base, feeds, pages: [], isWhole: false, dated: true, most: 1000 };
  const examined = await examineRound({ ...round, mostText: 5000, leak: "embargo-leak", findings: keepFindings() });
  expect(examined.documents).toBeLessThan(20);
  expect(examined.documents).toBeGreaterThan(0);
  expect(examined.findings.map(({ code }) => code)).toContain("not-examined");
});

test("a reader is held off behind a redirect as well", async () => {
  const choosy: Serve = (request, response, base) => {
    if (request.url === "/rss.xml") response.writeHead(301, { ...OPEN, location: `${base}/real.xml` }).end();
    else if (request.headers["user-agent"] === "dateline-check")
      send(rss(`${base}/real.xml`, ""))(request, response, base);
    else response.writeHead(403, OPEN).end();
  };
  expect(await said(choosy)).toContainEqual(expect.stringMatching(/^bot-challenge: .*newsboat/));
});

test("the time for the whole may be over before a feed was found", async () => {
  const over = askWithin(-1, askNetwork(), () => 0);
  expect((await examine(send(""), "/", over)).findings.map(({ code }) => code)).toEqual(["not-examined"]);
});
