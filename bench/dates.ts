// Lines a second of the reader of date lines, beside chrono-node in the same run: on half date lines and half paragraphs,
// and on half date lines and half short lines that look like one and are none, which no reader can leave early.
import * as chrono from "chrono-node";
import { readDateLine } from "../src/dates/read-date-line.ts";
import { americanLines } from "../test/dates/cases/american-lines.ts";
import { fillPattern } from "../test/dates/cases/fill-pattern.ts";
import { languageLines } from "../test/dates/cases/language-lines.ts";
import { refusedLines } from "../test/dates/cases/refused-lines.ts";
import { alternate, median, ratio, table } from "./measure.ts";
import { englishProse, everyProse } from "./prose.ts";

// So long that what a turn begins with, code to be compiled and caches to be filled, weighs little in it.
const ROUNDS = 5;
const TURN = 1000;

const AT = { year: 2024, month: 3, day: 28, hour: 18, minute: 9 };

/** A line, and the language of the page that it stands in. */
interface Line {
  readonly text: string;
  readonly language: string;
}

const american: readonly Line[] = americanLines.map(({ line }) => ({ text: line, language: "en" }));
const every: readonly Line[] = languageLines.flatMap((language) =>
  language.patterns.map(([, text]) => ({ text: fillPattern(text, AT, language), language: language.tag })),
);

/** As many others as date lines, in turns. */
const mix = (dates: readonly Line[], others: readonly string[]): readonly Line[] =>
  dates.flatMap((line, index) => [line, { text: others[index % others.length] ?? "", language: line.language }]);

const MIXES: readonly (readonly [name: string, lines: readonly Line[]])[] = [
  ["American, paragraphs", mix(american, englishProse)],
  ["American, refused lines", mix(american, refusedLines)],
  ["many languages, paragraphs", mix(every, everyProse)],
  ["many languages, refused lines", mix(every, refusedLines)],
];

export async function benchDates(): Promise<string> {
  const rows = [];
  for (const [name, lines] of MIXES) {
    const tasks = [read, readAtHome, parseEnglish, parseAtHome].map((task) => () => task(lines));
    const [ours = [], oursAtHome = [], english = [], fitting = []] = await alternate(tasks, ROUNDS, TURN);
    const perSecond = Math.round((lines.length / median(ours)) * 1000);
    const times = [ratio(english, ours), ratio(fitting, oursAtHome)].map((each) => each.toFixed(1));
    rows.push([name, lines.length, perSecond.toLocaleString("en"), ...times]);
  }
  return table(
    ["half date lines, half", "lines", "Dateline, lines a second", "times chrono-node", "both told the language"],
    rows,
  );
}

const count = (lines: readonly Line[], isRead: (line: Line) => boolean): number => lines.filter(isRead).length;

/** Nothing is said of the page, so every language is to be thought of. */
const read = (lines: readonly Line[]): number =>
  count(lines, ({ text }) => readDateLine(text, { place: "date-line" }, {}, "around") !== undefined);

const readAtHome = (lines: readonly Line[]): number =>
  count(
    lines,
    ({ text, language }) => readDateLine(text, { place: "date-line" }, { language }, "around") !== undefined,
  );

const parseEnglish = (lines: readonly Line[]): number => count(lines, ({ text }) => chrono.parse(text).length > 0);

const LOCALES: Readonly<Record<string, { readonly parse: typeof chrono.parse }>> = {
  ...{ de: chrono.de, es: chrono.es, fi: chrono.fi, fr: chrono.fr, it: chrono.it, ja: chrono.ja, nl: chrono.nl },
  ...{ pt: chrono.pt, ru: chrono.ru, sv: chrono.sv, uk: chrono.uk, vi: chrono.vi, zh: chrono.zh },
};

/** In the language of the page where chrono-node has it, else in English. */
const parseAtHome = (lines: readonly Line[]): number =>
  count(lines, ({ text, language }) => (LOCALES[language.split("-")[0] ?? ""] ?? chrono).parse(text).length > 0);
