// Generated pages: put together from the parts that pages have, in any order, and then damaged.
import fc from "fast-check";
import { americanLines, notDateLines } from "../dates/cases/american-lines.ts";

const prose = [
  "Boats cross the sound again, and nobody remembers why they stopped.",
  "PORT AMBER, Maine (HN) -- The lamp was put out at noon.",
  'A crafted attribute: "]]>]]><item><guid>x</guid></item>',
  "AT&T <3 &amp; &amp;amp; <b>bold</b> <script>alert(1)</script> javascript:alert(1)",
  "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd \u202e\u2066reversed\u2069",
  "\ud83d\udc1f\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \ufffe\uffff \ud800 lone",
  "control \u0001\u0008\u000b\u001f characters",
  "x".repeat(5000),
];

const frame = [
  "",
  "---",
  "topics: [A, B]",
  "zone: Asia/Kathmandu",
  "captured: 2014-07-25T23:30:00Z",
  "published: 2031-01-01T00:00:00Z",
  "source: https://harbor.example/2012/03/27/ferry.html",
  "Skip to main content",
  "Home | World | Sea",
  "Ferry service returns to the islands",
  "By Ida Rowe, Per Lund and Ana Silva, CNN",
  "From Ida Rowe, for Harbor News",
  "STORY HIGHLIGHTS",
  "  • A highlight",
  "Part of complete coverage on",
  "Part of complete coverage on Wrecks",
  "E-mail to a friend",
  "Today's five most popular stories",
  "© 2012 Harbor News",
  "The island school has two pupils, and keeps its bell.",
];

const dates = [...americanLines.map(({ line }) => line), ...notDateLines];

/** Dates around the limits of what there is. */
const anyDate = fc
  .record({
    year: fc.integer({ min: 0, max: 9999 }),
    day: fc.integer({ min: 0, max: 33 }),
    hour: fc.integer({ min: 0, max: 26 }),
  })
  .map(({ year, day, hour }) => `updated ${hour}:59 PM EDT, Wed March ${day}, ${year}`);

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...frame) },
  { weight: 3, arbitrary: fc.constantFrom(...dates) },
  { weight: 2, arbitrary: fc.constantFrom(...prose) },
  { weight: 2, arbitrary: anyDate },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);

/** Cuts, doubles and swaps pieces of a text. */
const damage = fc.array(
  fc.record({ at: fc.nat(), length: fc.nat({ max: 40 }), into: fc.constantFrom("", "\0", "]]>", "\r", "\u2028", "é") }),
  {
    maxLength: 3,
  },
);

const whole = `Ferry service returns\nBy Ida Rowe\nupdated 6:39 PM EDT, Wed March 28, 2012\n\nBoats cross.\n\nPart of complete coverage on\nupdated 10:26 AM EST, Wed February 6, 2013\nThe island school has two pupils, and keeps its bell.\nA map of every crossing there ever was.\n`;

export const anyPage: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      fc.array(line, { maxLength: 24 }).map((lines) => lines.join("\n")),
      fc.constant(whole),
    ),
    damage,
  )
  .map(([text, cuts]) =>
    cuts.reduce((page, { at, length, into }) => {
      const start = page.length === 0 ? 0 : at % page.length;
      return page.slice(0, start) + into + page.slice(start + length);
    }, text),
  );

/** UTF-8, UTF-16, Windows-1252 or rubbish. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 8, arbitrary: anyPage.map((text) => new TextEncoder().encode(text)) },
  { weight: 1, arbitrary: anyPage.map((text) => Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"))) },
  { weight: 1, arbitrary: anyPage.map((text) => Uint8Array.from(Buffer.from(text, "latin1"))) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
);
