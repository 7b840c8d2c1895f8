// browser.mjs SITE: Chromium opens the site and a feed, copies an address, follows a coverage entry to its article and back,
// and axe-core looks at every kind of page. Exits with 1 on a violation of WCAG 2.2 AA, a word in the console or a broken policy.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const site = process.argv[2];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let wrong = 0;
function expect(holds, what) {
  console.log(`  ${holds ? "ok" : "NOT SO"}: ${what}`);
  if (!holds) wrong += 1;
}

const browser = await chromium.launch({
  executablePath: ["chromium", "chromium-browser", "google-chrome"].map((name) => `/usr/bin/${name}`).find(existsSync),
  // No sandbox can be had inside most containers, and the site is our own.
  args: ["--no-sandbox", ...QUIET],
});

/** A page that tells of everything it should not have to say. */
async function openTab(options) {
  const context = await browser.newContext(options);
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site });
  // Not bound by the page's own policy, so it can watch it.
  await context.addInitScript(() => {
    globalThis.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  const tab = await context.newPage();
  const said = [];
  tab.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  tab.on("pageerror", (error) => said.push(`error: ${error.message}`));
  tab.on("requestfailed", (request) => {
    // What the browser itself gives up when it goes on to the next page is no failure.
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") said.push(`failed: ${request.url()} ${why}`);
  });
  return { context, tab, said };
}

const pathOf = (tab) => new URL(tab.url()).pathname;

async function copies(tab, where) {
  const button = tab.locator("button[data-copy]:visible").first();
  const address = await button.getAttribute("data-copy");
  await button.click();
  await tab.locator("[role=status]").filter({ hasText: address }).waitFor();
  expect((await tab.evaluate(() => navigator.clipboard.readText())) === address, `${where} copies ${address}`);
  const copied = await tab.locator("script[data-copied]").getAttribute("data-copied");
  const named = tab.getByRole("button", { name: new RegExp(`^${copied} `) });
  expect((await named.count()) === 1, `${where} calls the button what it shows, "${copied}"`);
}

async function visits() {
  const { context, tab, said } = await openTab({ viewport: { width: 1280, height: 900 } });
  await tab.goto(`${site}/`);
  await copies(tab, "the front page");

  const entry = tab.locator('main a[href*="/coverage/"]').first();
  await entry.click();
  await tab.waitForURL("**/coverage/*");
  const coverage = pathOf(tab);
  await tab.locator('main a[href*="/articles/"]:not([href*=".xml"]):not([href*=".json"])').first().click();
  await tab.waitForURL(/\/articles\/[^/.]+$/);
  await tab.locator(`main a[href$="${coverage}"]`).first().click();
  await tab.waitForURL(`**${coverage}`);
  expect(true, `${coverage} leads to its article and back`);

  for (const file of ["rss.xml", "atom.xml", "feed.json"]) {
    const answer = await tab.goto(`${site}/${file}`);
    const isPage = answer.headers()["content-type"].startsWith("text/html");
    expect(isPage && pathOf(tab) === `/${file}`, `/${file} is a page for whoever opens it, at that very address`);
    if (isPage) expect((await tab.locator("main time").count()) >= 2, `/${file} shows dates`);
  }
  await tab.goto(`${site}/rss.xml`);
  await copies(tab, "the view of a feed");
  const navigates = { "Sec-Fetch-Dest": "document", "Sec-Fetch-Mode": "navigate" };
  for (const [address, headers] of Object.entries({ "/rss.xml": {}, "/rss.xml?raw": navigates })) {
    const type = (await context.request.get(site + address, { headers })).headers()["content-type"];
    expect(type.startsWith("application/rss+xml"), `${address} is the feed itself: ${type}`);
  }
  expect(said.length === 0, `the console is silent${said.map((line) => `\n    ${line}`).join("")}`);
  await context.close();
}

/** One of each kind, found by its links. */
async function findKinds() {
  const { context, tab } = await openTab({});
  const paths = async () =>
    tab.evaluate(() => [...document.querySelectorAll("a[href]")].map((link) => new URL(link.href).pathname));
  await tab.goto(`${site}/`);
  const front = await paths();
  const article = front.find((path) => /^\/articles\/[^/.]+$/.test(path));
  await tab.goto(site + article);
  const known = [...front, ...(await paths())];
  const first = (pattern) => known.find((path) => pattern.test(path));
  await context.close();
  return {
    front: "/",
    article,
    coverage: first(/^\/coverage\/[^/]+$/),
    stories: "/articles",
    updates: "/updates",
    topic: first(/^\/topics\/[^/]+$/),
    author: first(/^\/authors\/[^/]+$/),
    feed: "/rss.xml",
    "feed of a story": `${article}/atom.xml`,
    topics: "/topics",
    authors: "/authors",
    "no such page": "/no-such-page",
  };
}

async function isAccessible(kinds) {
  for (const [name, options] of Object.entries({
    light: { colorScheme: "light", viewport: { width: 1280, height: 900 } },
    dark: { colorScheme: "dark", viewport: { width: 1280, height: 900 } },
    phone: { colorScheme: "light", viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true },
  })) {
    const { context, tab, said } = await openTab({ ...options, reducedMotion: "reduce" });
    for (const [kind, path] of Object.entries(kinds)) {
      if (path === undefined) {
        expect(false, `a page of the kind ${kind} is linked`);
        continue;
      }
      await tab.goto(site + path);
      await tab.evaluate(axe);
      const violations = await tab.evaluate(async (values) => {
        const { violations } = await globalThis.axe.run(document, { runOnly: { type: "tag", values } });
        return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0].html}`);
      }, RULES);
      const isWide = await tab.evaluate(() => document.documentElement.scrollWidth > globalThis.innerWidth);
      expect(
        violations.length === 0,
        `${kind} (${path}), ${name}: no violation${violations.map((line) => `\n    ${line}`).join("")}`,
      );
      if (isWide) expect(false, `${kind} (${path}), ${name}: nothing is wider than the window`);
    }
    // The browser itself notes that an address which does not exist was answered 404.
    const loud = said.filter((line) => !/Failed to load resource.*404/.test(line));
    expect(loud.length === 0, `the console is silent, ${name}${loud.map((line) => `\n    ${line}`).join("")}`);
    await context.close();
  }
}

/** What a stylesheet can break without anybody noticing: measured, in CSS pixels. */
async function isLaidOut({ article }) {
  const { context, tab } = await openTab({ viewport: { width: 1280, height: 900 } });
  const edges = (selector) =>
    tab.locator(selector).evaluateAll((found) =>
      found.map((one) => {
        const { top, bottom, left, right } = one.getBoundingClientRect();
        return { top, bottom, start: getComputedStyle(one).direction === "rtl" ? -right : left };
      }),
    );
  await tab.goto(site + article);
  const [item] = await edges(".item");
  const [next] = await edges(".item ~ section:not(.margin)");
  const gap = next.top - item.bottom;
  expect(gap >= 0 && gap < 80, `what follows an article is ${Math.round(gap)} px below it, however long the margin`);

  await tab.goto(`${site}/`);
  const starts = new Set((await edges(".items .dates dd")).map(({ start }) => Math.round(start)));
  expect(starts.size === 1, `the dates of all items begin at one edge: ${[...starts]}`);

  await tab.goto(site + article);
  await tab.emulateMedia({ media: "print" });
  const [printed] = await edges(".item");
  const [known] = await edges(".known");
  expect(known.top >= printed.bottom, "on paper nothing stands beside the text");
  expect((await tab.locator(".subscribe:visible, nav:visible, button:visible").count()) === 0, "or is to be clicked");
  await context.close();
}

try {
  await visits();
  const kinds = await findKinds();
  await isAccessible(kinds);
  await isLaidOut(kinds);
} finally {
  await browser.close();
}
process.exitCode = wrong === 0 ? 0 : 1;
