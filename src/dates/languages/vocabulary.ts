// What a language gives to the forms: tables of words, no code. Names of months and weekdays and the ways to count back
// come from CLDR; a table adds labels, the press's own spellings, and what CLDR lacks. What comes of all tables stands in
// words.json, which test/dates/words.test.ts writes: to make it again at every start takes 70 ms, to read it 5.
import { type Ago, type CldrTable, cldrOf, type Unit } from "./cldr.ts";
import { cutKeys, keyOf, NUMBER, plainOf } from "./cut-keys.ts";
import { type LanguageTable, tagsOf } from "./language-table.ts";
import type { DayPhrase, Label, Role, Sense } from "./sense.ts";

// Pages of every language have tools that speak English.
const EVERYWHERE = {
  published: "published|posted|publish date|date published|published on",
  updated: "updated|update|upd|last updated|last update|updated on|modified|last modified",
};

/** Word key → what it says. */
export function buildVocabulary(table: LanguageTable): ReadonlyMap<string, Readonly<Sense>> {
  const senses = new Map<string, Sense>();
  const cldr = tagsOf(table).map(cldrOf);
  const say = (list: string | undefined, sense: Sense): void => {
    for (const key of words(list).map(keyOf)) add(senses, key, sense);
  };
  for (const field of ["weekday", "month"] as const)
    addNames(
      senses,
      field,
      cldr.map((each) => each[`${field}s`]),
      table[`${field}s`],
    );
  addPhrases(senses, "labels", labelsOf(table));
  addAgo(senses, table, cldr);
  addPhrases(senses, "days", daysOf(table, cldr));
  say(table.am, { half: "am" });
  say(table.pm, { half: "pm" });
  // But for German, where `am` is a small word.
  for (const half of ["am", "pm"] as const) if (!words(table.fillers).includes(half)) say(half, { half });
  say(table.noon, { hour: 12 });
  say(table.midnight, { hour: 0 });
  say(table.numberedWeekdays, { numbersWeekday: true });
  say(table.ordinals, { ordinal: true });
  say(table.fillers, { filler: true });
  say(table.by, { by: true });
  return senses;
}

function add(senses: Map<string, Sense>, key: string, sense: Sense): void {
  senses.set(key, { ...senses.get(key), ...sense });
}

const words = (list = ""): readonly string[] => list.split(" ").filter((word) => word !== "");

const phrases = (list = ""): readonly (readonly string[])[] =>
  list
    .split("|")
    .map(cutKeys)
    .filter((keys) => keys.length > 0);

function addNames(
  senses: Map<string, Sense>,
  field: "month" | "weekday",
  known: readonly Readonly<Record<string, number>>[],
  own: Readonly<Record<string, number>> = {},
): void {
  const found = new Map(known.flatMap((names) => Object.entries(names)));
  for (const [name, number] of abbreviated(found, field))
    if (!found.has(name) && !senses.has(name)) found.set(name, number);
  for (const [name, number] of Object.entries(own)) found.set(cutKeys(name).join(" "), number);
  // `decembre`: the accents are left out in capitals and in a hurry.
  for (const [name, number] of [...found]) if (!found.has(plainOf(name))) found.set(plainOf(name), number);
  for (const [name, number] of found) if (!name.includes(" ")) add(senses, name, { [field]: number });
  const long = [...found].filter(([name]) => name.includes(" "));
  addPhrases(
    senses,
    "names",
    long.map(([name, number]) => ({ keys: name.split(" "), [field]: number })),
  );
}

const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

/** The first three or four letters of a month, where they are those of one only: `сен`, `ноя`, `sept`. */
function* abbreviated(names: ReadonlyMap<string, number>, field: "month" | "weekday"): Generator<[string, number]> {
  if (field !== "month") return;
  for (const length of [3, 4]) {
    const starts = Map.groupBy(
      [...names].filter(([name]) => name.length > length && ALPHABETIC.test(name)),
      ([name]) => name.slice(0, length),
    );
    for (const [start, all] of starts) {
      const [[, number = 0] = []] = all;
      if (all.every(([, each]) => each === number)) yield [start, number];
    }
  }
}

/** Under the first of their words; the longest first. */
function addPhrases<Field extends "labels" | "days" | "names" | "ago">(
  senses: Map<string, Sense>,
  field: Field,
  all: readonly NonNullable<Sense[Field]>[number][],
): void {
  const groups = Map.groupBy(
    all.toSorted((a, b) => b.keys.length - a.keys.length),
    ({ keys }) => keys[0] ?? "",
  );
  for (const [key, group] of groups) add(senses, key, { [field]: [...(senses.get(key)?.[field] ?? []), ...group] });
}

function labelsOf({ published, updated, dated, stages, openings }: LanguageTable): readonly Label[] {
  const of = (list: string | undefined, role: Role, more: Partial<Label> = {}): readonly Label[] =>
    phrases(list).map((keys) => ({ keys, role, isBare: false, isOpening: false, ...more }));
  const found = [
    ...of(published, "published"),
    ...of(updated, "updated"),
    ...of(dated, "published", { isBare: true }),
    ...of(stages, "stage"),
    ...of(openings?.published, "published", { isOpening: true }),
    ...of(openings?.updated, "updated", { isOpening: true }),
    ...of(EVERYWHERE.published, "published"),
    ...of(EVERYWHERE.updated, "updated"),
  ];
  const known = new Set<string>();
  const all = [...found, ...found.flatMap((label) => [...inflected(label)])];
  return [...all, ...all.map((label) => ({ ...label, keys: label.keys.map(plainOf) }))].filter(({ keys }) => {
    const phrase = keys.join(" ");
    const isNew = !known.has(phrase);
    known.add(phrase);
    return isNew;
  });
}

// A participle agrees with what it is said of, `publiée`, `atualizadas`, `изменена`: its ending, and the others that it may have.
const ENDINGS: readonly (readonly string[])[] = [
  ["é", "ée", "és", "ées"],
  ["ado", "ada", "ados", "adas"],
  ["ido", "ida", "idos", "idas"],
  ["ato", "ata", "ati", "ate"],
  ["ано", "ана", "ан", "аны", "ані", "аний"],
  ["ено", "ена", "ен", "ён", "ены", "ені", "ений"],
  ["áno", "án", "ána", "ány", "aný", "aná", "ané"],
  ["eno", "en", "ena", "eny", "ený", "ená", "ené"],
  ["ano", "any", "ana", "ane"],
];

function* inflected(label: Label): Generator<Label> {
  for (const [index, key] of label.keys.entries()) {
    const endings = ENDINGS.find(([ending = ""]) => key.length > ending.length + 2 && key.endsWith(ending));
    const stem = key.slice(0, key.length - (endings?.[0]?.length ?? 0));
    for (const ending of endings?.slice(1) ?? []) yield { ...label, keys: label.keys.with(index, stem + ending) };
  }
}

function addAgo(senses: Map<string, Sense>, { ago = {}, now }: LanguageTable, cldr: readonly CldrTable[]): void {
  const told = cldr.flatMap((each) => agoOf(each.ago, (phrase) => phrase.split(" ")));
  const justNow = phrases(now).map((keys): Ago => ({ keys, unit: "second", amount: 0 }));
  const all = [
    ...new Map([...told, ...agoOf(ago, cutKeys), ...justNow].map((one) => [one.keys.join(" "), one])).values(),
  ];
  addPhrases(
    senses,
    "ago",
    all.filter(({ keys }) => keys[0] !== NUMBER),
  );
  for (const [key = "", group] of Map.groupBy(all, ({ keys }) => (keys[0] === NUMBER ? keys[1] : undefined)))
    if (key !== "") add(senses, key, { counted: group.toSorted((a, b) => b.keys.length - a.keys.length) });
}

/** `לפני שעתיים=2`: where no number stands, how many it means when it is not one. */
const agoOf = (units: CldrTable["ago"], cut: (phrase: string) => readonly string[]): readonly Ago[] =>
  Object.entries(units).flatMap(([unit, list]) =>
    list.split("|").map((text): Ago => {
      const [phrase = "", amount = "1"] = text.split("=");
      const keys = cut(phrase);
      return { keys, unit: unit as Unit, ...(keys.includes(NUMBER) ? {} : { amount: Number(amount) }) };
    }),
  );

function daysOf({ today, yesterday }: LanguageTable, cldr: readonly CldrTable[]): readonly DayPhrase[] {
  const told = cldr.flatMap(({ days }) => Object.entries(days));
  return [
    ...told.map(([phrase, days]) => ({ keys: phrase.split(" "), days })),
    ...phrases(today).map((keys) => ({ keys, days: 0 })),
    ...phrases(yesterday).map((keys) => ({ keys, days: 1 })),
  ];
}
