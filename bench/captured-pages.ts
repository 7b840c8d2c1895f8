// Captured pages of invented words, as many as are asked for: the same number gives the same bytes on every machine.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Dice, dice } from "./dice.ts";

const NOUNS =
  "harbour ferry bridge council school orchard library market lantern railway glacier festival museum island weather crossing".split(
    " ",
  );
const VERBS = "opens closes returns waits moves grows sinks gathers repairs divides follows remembers".split(" ");
const OTHERS =
  "slow early northern quiet narrow older broken distant crowded stubborn public salted painted hollow second final".split(
    " ",
  );
const JOINING = "the of and with without before after under near against for from".split(" ");
const NAMES = ["Ida Rowe", "Tomas Lind", "Mara Oduya", "Piet Halvorsen", "Lena Quist", "Abel Moreau"];
const TOPICS = ["Harbours", "Weather", "Railways", "Schools", "Markets", "Islands"];
const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const PARAGRAPHS = 8;
const ENTRIES = 5;

const pick = (from: readonly string[], roll: Dice): string => from[roll(from.length)] ?? "";

function phrase(roll: Dice): string {
  return `${pick(JOINING, roll)} ${pick(OTHERS, roll)} ${pick(NOUNS, roll)} ${pick(VERBS, roll)} ${pick(JOINING, roll)} ${pick(NOUNS, roll)}`;
}

function sentence(roll: Dice, phrases: number): string {
  const words = Array.from({ length: phrases }, () => phrase(roll)).join(", ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

const DAYS = 8_000;

/** A day from 1999 to 2020, and a minute of it, in the form of the pages that were captured then. */
function dateLine(number: number, roll: Dice): string {
  const day = new Date(Date.UTC(1999, 0, 1 + (number % DAYS)));
  const month = MONTHS[day.getUTCMonth()] ?? "";
  const clock = `${1 + roll(12)}:${String(roll(60)).padStart(2, "0")} ${roll(2) === 0 ? "AM" : "PM"}`;
  return `updated ${clock} ET, ${WEEKDAYS[day.getUTCDay()]} ${month} ${day.getUTCDate()}, ${day.getUTCFullYear()}`;
}

/** Two pages share each entry, and every fourth states no date. */
function entry(number: number): string {
  const roll = dice(1_000_000 + number);
  const date = number % 4 === 0 ? [] : [dateLine(number, roll)];
  return [...date, `Number ${number}: ${sentence(roll, 3)}`].join("\n");
}

/** `edition` is another text of the same page. */
export function capturedPage(number: number, edition = 0): string {
  const roll = dice(number);
  const entries = Array.from({ length: ENTRIES }, (_, index) => entry(Math.floor(number / 2) * ENTRIES + index));
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => `${sentence(roll, 6)} ${sentence(roll, 4)}`);
  return `---
topics: [${pick(TOPICS, roll)}]
---
Skip to main content

${sentence(roll, 1).slice(0, -1)}, part ${number}

By ${pick(NAMES, roll)}
${dateLine(number, roll)}

${[...paragraphs, ...(edition === 0 ? [] : [`Edition ${edition}: ${sentence(roll, 2)}`])].join("\n\n")}

Part of complete coverage on
${entries.join("\n")}
`;
}

export const slugOf = (number: number): string => `story-${String(number).padStart(6, "0")}`;

export const pageFile = (root: string, number: number): string =>
  path.join(root, "content", "pages", `${slugOf(number)}.txt`);

/** A whole project: the site file and `count` pages. */
export function writeProject(root: string, count: number): void {
  mkdirSync(path.join(root, "content", "pages"), { recursive: true });
  writeFileSync(path.join(root, "content", "site.yaml"), SITE);
  for (let number = 0; number < count; number += 1) writeFileSync(pageFile(root, number), capturedPage(number));
}

const SITE = `title: The Long Quay
description: Invented stories, to measure with.
url: https://quay.example
language: en
zone: America/New_York
authors:
  - name: Quay Staff
rights: In the public domain.
tagAuthority: "quay.example,2026"
pageSize: 50
maxAge: 1800
earliest: 1990-01-01
undated: bounded
`;
