import { describe, expect, test } from "vitest";
import { readDateLine } from "../../src/dates/read-date-line.ts";
import { writeStated } from "../../src/dates/stated.ts";
import type { Reading } from "../../src/model/dates.ts";
import { fillPattern, isoWall, later, type WallMoment } from "./cases/fill-pattern.ts";
import { type LanguageLines, languageLines } from "./cases/language-lines.ts";

// One day in every month, and clocks around noon and midnight.
const MOMENTS: readonly WallMoment[] = Array.from({ length: 12 }, (_, index) => ({
  year: 2019 + (index % 6),
  month: index + 1,
  day: [1, 9, 28, 30, 5, 12, 31, 22, 3, 11, 17, 24][index] ?? 1,
  hour: [0, 7, 12, 18, 9, 13, 22, 11, 6, 1, 16, 19][index] ?? 0,
  minute: [5, 39, 0, 30, 15, 59, 29, 45, 8, 21, 33, 50][index] ?? 0,
}));

const stated = (readings: readonly Reading[], role: Reading["role"]): string | undefined => {
  const written = readings.find((reading) => reading.role === role)?.written;
  return written && writeStated(written).slice(0, 16);
};

const linesOf = (language: LanguageLines) =>
  language.patterns.flatMap(([role, pattern]) =>
    MOMENTS.map((at) => ({
      line: fillPattern(pattern, at, language),
      published: role.startsWith("p") ? isoWall(at) : undefined,
      updated: role === "u" ? isoWall(at) : role.endsWith("u") ? isoWall(later(at)) : undefined,
      unlabelled: role.startsWith("-") ? isoWall(at) : undefined,
    })),
  );

describe.each(languageLines)("reads the date lines of $tag", (language) => {
  test.each(linesOf(language))("$line", ({ line, ...expected }) => {
    const readings =
      readDateLine(line, { place: "date-line" }, { language: language.tag, zone: language.zone }, "around") ?? [];
    expect({
      published: stated(readings, "published"),
      updated: stated(readings, "updated"),
      unlabelled: stated(readings, "unlabelled"),
    }).toEqual(expected);
    expect(readings.flatMap(({ doubts }) => doubts)).toEqual([]);
  });
});
