// docs/dates.md, from the tables that the reader and its tests use.

import { cldrOf } from "../../src/dates/languages/cldr.ts";
import { TABLES } from "../../src/dates/languages/table.ts";
import { OTHERS_DATE } from "../../src/dates/lines/line-words.ts";
import { offsetName } from "../../src/dates/wall-clock.ts";
import { findZone, zoneLabels } from "../../src/dates/zone-table.ts";
import { americanLines, type DateLineCase, notDateLines } from "./cases/american-lines.ts";
import { fillPattern, isoWall, later } from "./cases/fill-pattern.ts";
import { languageLines } from "./cases/language-lines.ts";

const AT = { year: 2024, month: 3, day: 28, hour: 18, minute: 9 };

const code = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;
const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), row(...head.map(() => "---")), ...rows].join("\n");

const DOUBTS: Readonly<Record<string, string>> = {
  "ambiguous-order": "nothing says which number is the month",
  "ambiguous-zone": "several places write the label, and nothing says which is meant: the wall clock stays one",
  "clock-change":
    "the clocks of the place showed it twice that day, or never: the first time counts, or the clock before",
  impossible: "there is no such day or time: nothing is read",
  implausible: "before the site's earliest date, or later than the page's capture or first recording: it never wins",
  "no-year": "the year is that of the page's capture or the one before; without a capture nothing is read",
  relative: "counted back from the page's capture; without one nothing is read",
  "updated-before-published": "the update ended before the publication began",
  "weekday-mismatch": "the day is not that weekday: the date stands",
  "zone-season-mismatch": "the place keeps another clock on that day: its wall clock counts",
};

const stated = ({ published, updated }: DateLineCase): string =>
  [published && `published ${code(published)}`, updated && `updated ${code(updated)}`].filter(Boolean).join(", ") ||
  "nothing";

function doubtRow(doubt: string): string {
  const example = americanLines.find(({ doubts }) => doubts?.includes(doubt))?.line;
  return row(code(doubt), DOUBTS[doubt] ?? "", example === undefined ? "" : code(example));
}

const lineRow = (one: DateLineCase): string => row(code(one.line), stated(one), (one.doubts ?? []).map(code).join(" "));

const languageRows = languageLines.flatMap((language) =>
  language.patterns.map(([role, pattern]) => {
    const first = role[0] === "p" ? "published" : role[0] === "u" ? "updated" : "unlabelled";
    const both = role.length > 1 ? `, updated ${code(isoWall(later(AT)))}` : "";
    return row(language.tag, code(fillPattern(pattern, AT, language)), `${first} ${code(isoWall(AT))}${both}`);
  }),
);

const listed = (phrases = ""): string => phrases.split("|").join(", ");

const labelRows = TABLES.map(({ tag, published, updated, dated }) =>
  row(tag, listed(published), listed(updated), listed(dated)),
);

/** As CLDR counts back, with what the table adds; `#` is a number. */
const agoRows = TABLES.map(({ tag, ago, now }) => {
  const cldr = cldrOf(tag);
  const lists = [cldr.ago.hour ?? "", ...Object.values(ago ?? {})];
  const said = lists.flatMap((list) => list.split("|").map((phrase) => phrase.split("=")[0] ?? ""));
  const all = new Set([...said, ...(now?.split("|") ?? [])].filter((phrase) => phrase !== ""));
  return row(tag, [...all].join(", "), Object.keys(cldr.days).join(", "));
});

const sorted = (words: ReadonlySet<string>): string => [...words].map(code).join(" ");

const zoneRows = zoneLabels()
  .filter(([label]) => findZone(label) !== undefined && !label.includes("-"))
  .map(([label, { meanings }]) =>
    row(
      code(label),
      meanings
        .map(({ offset, place }) =>
          [offset === undefined ? undefined : offsetName(offset), place].filter(Boolean).join(" "),
        )
        .join("; or "),
      meanings.some(({ usual }) => usual) ? "" : "settled by the page's home, else `ambiguous-zone`",
    ),
  );

export const datesDocument = (): string => `# Which date lines Dateline reads

Made from the tables that the reader and its tests use; \`UPDATE_DOCS=1 npx vitest run test/dates/docs.test.ts\` makes it anew.

A date is shown as the line states it: with the stated offset, as a wall clock without one, or as a day. Examples are read
on a page at home in New York unless another language stands beside them. Two thousand more, of sites and languages all over
the world and with the form of each, are in \`test/dates/cases/press-lines.tsv\`.

## Forms

${table(["line", "states", "doubts"], americanLines.map(lineRow))}

## Languages

${table(["language", "line", "states"], languageRows)}

## Labels

The label nearest before a date says what it is the date of; a date without one is unlabelled, and counts as published
when nothing else does.

${table(["language", "published", "updated", "a date, but not whose"], labelRows)}

Labels of English are known on pages of every language, and a participle in all of its endings (\`publiée\`, \`изменена\`).

## Counting back

Read only against the page's own time of capture. Hours stand here for all units, which CLDR says in the same way.

${table(["language", "so long ago", "today and before"], agoRows)}

## Words that make a date another's

Before a date, and in its piece of the line, they say that it is that of a birth, a picture, a broadcast, a deadline, a law or an
event; a label of publication behind them takes it back.

${sorted(OTHERS_DATE)}

## Zones

A label names an offset and the place whose clock is meant. Offsets (\`-0400\`, \`GMT+8\`) mean themselves.

${table(["label", "means", ""], zoneRows)}

## Doubts

${table(["doubt", "what it says", "example"], Object.keys(DOUBTS).map(doubtRow))}

## What is no date line

Form decides: every word of a date line is part of a date, a label, or a byline, place or source beside them. Nothing is
read from lines such as these.

${notDateLines
  .filter((line) => line !== "")
  .map((line) => `- ${code(line)}`)
  .join("\n")}
`;
