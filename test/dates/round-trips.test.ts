// Any minute, written in any pattern of any language, reads back to itself. CI runs many more of them than a working day does.
import fc from "fast-check";
import { expect, test } from "vitest";
import { cldrOf } from "../../src/dates/languages/cldr.ts";
import { TABLES } from "../../src/dates/languages/table.ts";
import { readDateLine } from "../../src/dates/read-date-line.ts";
import { writeStated } from "../../src/dates/stated.ts";
import { LONGEST_DATE_LINE } from "../../src/dates/token.ts";
import { isPossible, offsetName, offsetsOfWall } from "../../src/dates/wall-clock.ts";
import { zoneLabels } from "../../src/dates/zone-table.ts";
import { fillPattern, isoWall, later, type WallMoment } from "./cases/fill-pattern.ts";
import { languageLines } from "./cases/language-lines.ts";

const RUNS = Number(process.env.ROUND_TRIPS ?? 1000);

// Reiwa began on 1 May 2019; before midnight by half an hour, for a pair's second date is of the same day.
const moment: fc.Arbitrary<WallMoment> = fc
  .record({
    year: fc.integer({ min: 2020, max: 2038 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    minutes: fc.integer({ min: 0, max: 23 * 60 + 29 }),
  })
  .map(({ minutes, ...date }) => ({ ...date, hour: Math.floor(minutes / 60), minute: minutes % 60 }))
  .filter(isPossible);

const pattern = fc.constantFrom(
  ...languageLines.flatMap((language) => language.patterns.map(([role, text]) => ({ language, role, text }))),
);

test(`${RUNS} moments read back to themselves, with no doubt`, () => {
  fc.assert(
    fc.property(moment, pattern, (at, { language, role, text }) => {
      const line = fillPattern(text, at, language);
      const home = { language: language.tag, zone: language.zone };
      const readings = readDateLine(line, { place: "date-line" }, home, "around") ?? [];
      const found = readings.map(({ role: each, written }) => [each, written && writeStated(written).slice(0, 16)]);
      const first = { p: "published", u: "updated", "-": "unlabelled" }[role[0] ?? "-"];
      const expected = [[first, isoWall(at)], ...(role.length > 1 ? [["updated", isoWall(later(at))]] : [])];
      expect({ line, found }).toEqual({ line, found: expected });
      // Some of so many moments fall into the hour of a clock change; nothing else may be doubted.
      expect(readings.flatMap(({ doubts }) => doubts).filter((doubt) => doubt !== "clock-change")).toEqual([]);
    }),
    { numRuns: RUNS, seed: 4 },
  );
}, 600_000);

const zones = zoneLabels().flatMap(([label, { meanings }]) => {
  const usual = meanings.find((meaning) => meaning.usual);
  return usual?.place !== undefined && /^\p{Lu}{2,5}$/u.test(label)
    ? [{ label, place: usual.place, offset: usual.offset }]
    : [];
});

test(`${RUNS} moments in every zone of the table are the instants that its clock shows, and doubted out of season alone`, () => {
  fc.assert(
    fc.property(moment, fc.constantFrom(...zones), (at, { label, place, offset }) => {
      const line = `Published ${at.hour}:${String(at.minute).padStart(2, "0")} ${label}, ${at.day} ${MONTHS[at.month - 1]} ${at.year}`;
      const [reading] = readDateLine(line, { place: "date-line" }, { language: "en" }) ?? [];
      const shown = offsetsOfWall(at, place);
      const isShown = offset === undefined || shown.includes(offset);
      expect({ line, stated: reading?.written && writeStated(reading.written).replace("Z", "+00:00") }).toEqual({
        line,
        stated: `${isoWall(at)}:00${offsetName((isShown ? offset : undefined) ?? shown[0] ?? 0)}`,
      });
      const doubts = reading?.doubts.filter((doubt) => doubt !== "clock-change");
      expect({ line, doubts }).toEqual({ line, doubts: isShown ? [] : ["zone-season-mismatch"] });
    }),
    { numRuns: RUNS, seed: 6 },
  );
}, 600_000);

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A decimal digit of any script: its block begins at a code whose last hexadecimal digit is 0 or 6 (Unicode, category Nd). */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const beginsAtZero = /\p{Nd}/u.test(String.fromCodePoint(code & ~15));
  return String((code & 15) - (beginsAtZero ? 0 : 6));
}

/** The numbers that stand in a line, whatever script their digits are of. */
const numbersIn = (line: string): readonly number[] =>
  [...line.replace(/\p{Nd}/gu, digitOf).matchAll(/\d+/g)].map(([digits]) => Number(digits));

/** Where one character has changed, a number may have been glued to another or cut in two. */
const isStated = (value: number, line: string, ...others: number[]): boolean =>
  [value, ...others].some((each) =>
    numbersIn(line).some(
      (number) => number === each || String(number).startsWith(String(each)) || String(number).endsWith(String(each)),
    ),
  );

// Their years, or their months, are counted otherwise.
const OTHER_CALENDARS = ["fa", "th", "ja"];

test("a character changed anywhere never throws, and never gives a day or a time that the changed line does not state", () => {
  const change = fc.record({
    at: fc.nat(),
    into: fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      fc.constantFrom(..."0123456789:./-|,'() "),
    ),
  });
  fc.assert(
    fc.property(moment, pattern, change, (at, { language, text }, { at: where, into }) => {
      const line = fillPattern(text, at, language);
      const index = where % line.length;
      const changed = line.slice(0, index) + into + line.slice(index + 1);
      const home = { language: language.tag, zone: language.zone };
      for (const company of ["alone", "around"] as const) {
        for (const { written, doubts } of readDateLine(changed, { place: "date-line" }, home, company) ?? []) {
          expect(
            written !== undefined || doubts.some((doubt) => ["impossible", "no-year", "relative"].includes(doubt)),
          ).toBe(true);
          if (written === undefined) continue;
          expect(isPossible(written)).toBe(true);
          if (OTHER_CALENDARS.includes(language.tag)) continue;
          const { year, day, hour, minute } = written;
          expect({ changed, year, stated: isStated(year, changed, year % 100) }).toEqual({
            changed,
            year,
            stated: true,
          });
          if (day !== undefined)
            expect({ changed, day, stated: isStated(day, changed) }).toEqual({ changed, day, stated: true });
          if (minute)
            expect({ changed, minute, stated: isStated(minute, changed) }).toEqual({ changed, minute, stated: true });
          if (hour !== undefined && minute)
            expect({ changed, hour, stated: isStated(hour, changed, hour % 12, hour % 12 || 12) }).toEqual({
              changed,
              hour,
              stated: true,
            });
        }
      }
    }),
    { numRuns: Math.min(RUNS, 20_000), seed: 5 },
  );
}, 600_000);

/** As many times as there is room for in a line that is looked at, each with another number for `#`. */
const repeated = (phrase: string): string => {
  let line = "";
  for (let count = 1; ; count += 1) {
    const next = `${line}${phrase.replaceAll("#", String(count))} `;
    if (next.length > LONGEST_DATE_LINE) return line;
    line = next;
  }
};

const phrases = (list = ""): readonly string[] => list.split("|");

// Whatever the tables have, over and over: what is tried in more than one way at each of them would not end.
const worst = TABLES.flatMap((table) => {
  const ago = Object.values(cldrOf(table.tag).ago).flatMap((list) =>
    list.split("|").map((one) => one.split("=")[0] ?? ""),
  );
  const own = Object.values(table.ago ?? {}).flatMap(phrases);
  const labels = [table.published, table.updated, table.dated, table.stages].flatMap(phrases);
  const counted = [...ago, ...own].filter((phrase) => phrase.startsWith("#"));
  // Without what has to stand behind the last of them.
  const units = counted.map((phrase) => phrase.split(" ").slice(0, 2).join(" "));
  const all = [...ago, ...own, ...units, ...labels, ...table.fillers.split(" ")].filter((phrase) => phrase !== "");
  return [...new Set(all)].map((phrase) => [table.tag, repeated(phrase)] as const);
});

test(`${worst.length} lines of nothing but one phrase of a language are read in bounded steps`, () => {
  let read = 0;
  for (const [language, line] of worst) {
    for (const end of ["", "12:30", "March 3, 2012 at 12:30 p.m. EDT ("]) {
      readDateLine(`${line}${end}`.slice(-LONGEST_DATE_LINE), { place: "date-line" }, { language }, "around");
      read += 1;
    }
  }
  // Within the time that a test has: one that doubled its steps at every phrase would not come to its end.
  expect(read).toBe(3 * worst.length);
}, 60_000);

test.each([
  ["digits", "1".repeat(LONGEST_DATE_LINE)],
  ["dots", ".".repeat(LONGEST_DATE_LINE)],
  ["words and dots", "a.".repeat(LONGEST_DATE_LINE / 2)],
  ["labels", "updated ".repeat(LONGEST_DATE_LINE / 8)],
  ["days", repeated("#/1/2012")],
  ["amounts of time", repeated("# hours")],
  ["counted years", repeated("#年")],
  ["brackets", "(AB".repeat(LONGEST_DATE_LINE / 3)],
  ["strokes", "A 1 /A".repeat(LONGEST_DATE_LINE / 6)],
])("a line of nothing but %s states no date, a thousand times over", (_, line) => {
  for (let run = 0; run < 1000; run += 1)
    expect(readDateLine(line, { place: "date-line" }, { captured: "2012-03-28" }, "around")).toBeUndefined();
});

test.each([
  ["digits", "1 "],
  ["letters and dots", "a.b."],
  ["bars", "1|"],
  ["date lines", "March 28, 2012 "],
])("a hundred kilobytes of %s are not looked at", (_, unit) => {
  const line = `March 28, 2012 ${unit.repeat(100_000 / unit.length)}`;
  for (let run = 0; run < 1000; run += 1)
    expect(readDateLine(line, { place: "date-line" }, { captured: "2012-03-28" }, "around")).toBeUndefined();
});
