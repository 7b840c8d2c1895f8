import { createInterface } from "node:readline";
import { doubtOrder } from "../dates/doubt-order.ts";
import { readDateLine } from "../dates/read-date-line.ts";
import { homeOfSite } from "../dates/site-home.ts";
import { writeStated } from "../dates/stated.ts";
import type { Reading } from "../model/dates.ts";
import { readArguments, refusePositionals } from "./arguments.ts";

export const help = `Usage: dateline dates [--explain]

Reads date lines from standard input, one a line, and prints for each at once one JSON object:
{published, updated, flags}, dates as stated (with the stated offset; a wall clock without one; a day) and null for none.

A line may go on, behind tabs, with what is known of it: LINE<TAB>REFERENCE<TAB>SITE<TAB>LOCALE
  REFERENCE  the instant the page was captured, RFC 3339: what \`yesterday\` and a date without a year are read against
  SITE       its domain; known newspapers settle zones and the order of numbers
  LOCALE     BCP 47

  --explain  say in words what was read
`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { explain: { type: "boolean" } });
  refusePositionals(positionals);
  for await (const row of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    process.stdout.write(`${values.explain ? explain(row) : JSON.stringify(readRow(row).said)}\n`);
  }
  return 0;
}

interface RowReading {
  readonly line: string;
  readonly readings: readonly Reading[];
  readonly said: {
    readonly published: string | null;
    readonly updated: string | null;
    readonly flags: readonly string[];
  };
}

function readRow(row: string): RowReading {
  const [line = "", reference = "", site = "", locale = ""] = row.split("\t");
  const home = homeOfSite(site, locale, reference);
  const readings = doubtOrder(readDateLine(line, { place: "date-line" }, home, "around") ?? [], home.zone ?? "UTC");
  return { line, readings, said: sayReadings(readings) };
}

/** Of several updates the latest; a date that nobody labelled is one of publication. */
function sayReadings(readings: readonly Reading[]): RowReading["said"] {
  const all = (role: Reading["role"]): readonly string[] =>
    readings.flatMap((reading) => (reading.role === role && reading.written ? [writeStated(reading.written)] : []));
  return {
    published: all("published")[0] ?? all("unlabelled")[0] ?? null,
    updated: all("updated").toSorted().at(-1) ?? null,
    flags: [...new Set(readings.flatMap(({ doubts }) => doubts))],
  };
}

function explain(row: string): string {
  const { line, readings } = readRow(row);
  if (readings.length === 0) return `“${line}” is no date line.`;
  return readings
    .map(({ words, role, precision, written, doubts }) => {
      const date = written === undefined ? "no date that exists" : `${writeStated(written)}, to the ${precision}`;
      return `“${words}”: ${role} ${date}${doubts.length === 0 ? "" : ` (${doubts.join(", ")})`}`;
    })
    .join("\n");
}
