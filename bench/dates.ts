// Lines a second of the reader of date lines, on half date lines and half prose, beside chrono-node in the same run.
import { parse } from "chrono-node";
import { readDateLine } from "../src/dates/read-date-line.ts";
import { americanLines } from "../test/dates/cases/american-lines.ts";
import { fillPattern } from "../test/dates/cases/fill-pattern.ts";
import { languageLines } from "../test/dates/cases/language-lines.ts";
import { refusedLines } from "../test/dates/cases/refused-lines.ts";
import { alternate, median, ratio, table } from "./measure.ts";

const AT = { year: 2024, month: 3, day: 28, hour: 18, minute: 9 };

export async function benchDates(): Promise<string> {
  const english = americanLines.map(({ line }) => line);
  const every = languageLines.flatMap((language) =>
    language.patterns.map(([, text]) => fillPattern(text, AT, language)),
  );
  const rows = [];
  for (const [name, dates] of [
    ["American", english],
    ["thirty languages", every],
  ] as const) {
    const lines = dates.flatMap((line, index) => [line, refusedLines[index % refusedLines.length] ?? ""]);
    const [ours = [], theirs = []] = await alternate([() => read(lines), () => readWithChrono(lines)], 9, 200);
    const perSecond = Math.round((lines.length / median(ours)) * 1000);
    rows.push([name, lines.length, perSecond.toLocaleString("en"), ratio(theirs, ours).toFixed(1)]);
  }
  return table(["half date lines, half prose", "lines", "Dateline, lines a second", "times chrono-node"], rows);
}

function read(lines: readonly string[]): number {
  let found = 0;
  for (const line of lines) if (readDateLine(line, { place: "date-line" }, {}, "around") !== undefined) found += 1;
  return found;
}

function readWithChrono(lines: readonly string[]): number {
  let found = 0;
  for (const line of lines) if (parse(line).length > 0) found += 1;
  return found;
}
