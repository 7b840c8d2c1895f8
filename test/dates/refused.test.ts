import { describe, expect, test } from "vitest";
import { readDateLine } from "../../src/dates/read-date-line.ts";
import { refusedLines } from "./cases/refused-lines.ts";

const CAPTURED = "2015-01-01T00:00:00Z";

describe("does not take for a date line", () => {
  test.each(refusedLines)("%s", (line) => {
    const home = { captured: CAPTURED };
    const stated = (company: "alone" | "around") =>
      (readDateLine(line, { place: "date-line" }, home, company) ?? []).filter(({ written }) => written !== undefined);
    expect(stated("around")).toEqual([]);
    expect(stated("alone")).toEqual([]);
  });
});
