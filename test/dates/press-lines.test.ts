// Lines in the manner of papers, agencies and offices of the world, with what their site and language say of where they are
// at home; and lines that look like them and state no date of a page. All of our own writing.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { doubtOrder } from "../../src/dates/doubt-order.ts";
import { readDateLine } from "../../src/dates/read-date-line.ts";
import { homeOfSite } from "../../src/dates/site-home.ts";
import { writeStated } from "../../src/dates/stated.ts";
import type { Reading } from "../../src/model/dates.ts";

interface PressLine {
  readonly line: string;
  readonly captured: string;
  readonly site: string;
  readonly language: string;
  readonly published: string;
  readonly updated: string;
  readonly doubts: string;
  /** Of what it is put together, as the reader sees it. */
  readonly form: string;
}

const rows = readFileSync(new URL("cases/press-lines.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n");
const lines = rows.slice(1).map((row): PressLine => {
  const [line = "", captured = "", site = "", language = "", published = "", updated = "", doubts = "", form = ""] =
    row.split("\t");
  return { line, captured, site, language, published, updated, doubts, form };
});

const stated = (readings: readonly Reading[], role: Reading["role"]): string | undefined => {
  const written = readings.find((reading) => reading.role === role && reading.written !== undefined)?.written;
  return written && writeStated(written);
};

function read({ line, captured, site, language }: PressLine) {
  const home = homeOfSite(site, language, captured);
  const readings = readDateLine(line, { place: "date-line" }, home, "around") ?? [];
  const ordered = doubtOrder(readings, home.zone ?? "UTC");
  return {
    published: stated(ordered, "published") ?? stated(ordered, "unlabelled") ?? "",
    updated: stated(ordered, "updated") ?? "",
    doubts: [...new Set(ordered.flatMap(({ doubts }) => doubts))].join(" "),
  };
}

const dated = lines.filter(({ form }) => form !== "no date line");

describe("reads a line of the press", () => {
  test.each(dated)("$line ($site, $language)", (line) => {
    const { published, updated, doubts } = line;
    expect(read(line)).toEqual({ published, updated, doubts });
  });
});

describe("finds no date of a page in", () => {
  test.each(lines.filter(({ form }) => form === "no date line"))("$line ($language)", (line) => {
    expect(read(line)).toEqual({ published: "", updated: "", doubts: "" });
  });
});
