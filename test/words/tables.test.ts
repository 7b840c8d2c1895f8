// Every table says the same things, with the same places to fill.
import { describe, expect, it } from "vitest";
import type { Words } from "../../src/model/words.ts";
import { english } from "../../src/words/english.ts";
import { partsOf } from "../../src/words/fill.ts";
import { findWords, tables } from "../../src/words/tables.ts";

/** Every message by the keys that lead to it; of a counted one each form by its category. */
function messagesOf(value: object, path = ""): Map<string, string> {
  const messages = Object.entries(value).flatMap(([key, one]): [string, string][] =>
    typeof one === "string" ? [[`${path}${key}`, one]] : [...messagesOf(one, `${path}${key}.`)],
  );
  return new Map(messages);
}

const COUNTED = /^(known\.readings|readings\.more)\.(\w+)$/;

const plain = (words: Words): readonly string[] => [...messagesOf(words).keys()].filter((key) => !COUNTED.test(key));

/** `feed:` of a link, which must have words, and `page` of a bare place. */
const placesIn = (message: string): readonly string[] =>
  partsOf(message)
    .flatMap((part) => (typeof part === "string" ? [] : [part.words === undefined ? part.name : `${part.name}:`]))
    .toSorted();

describe.each(tables.map((words) => [words.language, words] as const))("the words in %s", (language, words) => {
  const messages = messagesOf(words);

  it("are all there, and no others", () => {
    expect(plain(words)).toEqual(plain(english));
  });

  it("have the places of the English ones", () => {
    for (const [key, message] of messagesOf(english)) {
      if (COUNTED.test(key)) continue;
      expect([key, placesIn(messages.get(key) ?? "")]).toEqual([key, placesIn(message)]);
    }
  });

  it("have a form for every category that the language counts in, and name the count where it can be any", () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const counted of [words.known.readings, words.readings.more]) {
      for (const category of pluralCategories.filter((one) => !isOfMillions(one, language)))
        expect(Object.keys(counted)).toContain(category);
      const rules = new Intl.PluralRules(language);
      for (const [category, message] of Object.entries(counted)) {
        const numbers = Array.from({ length: 199 }, (_, at) => at + 1).filter((n) => rules.select(n) === category);
        if (numbers.length > 1 || category === "other")
          expect([category, placesIn(message)]).toEqual([category, ["count"]]);
      }
    }
  });

  it("are never empty, and leave no bracket or space behind", () => {
    for (const [key, message] of messages) {
      expect([key, message]).toEqual([key, message.trim()]);
      expect([key, message]).not.toEqual([key, ""]);
      const text = partsOf(message).map((part) => (typeof part === "string" ? part : (part.words ?? "x")));
      expect([key, text.join("")]).toEqual([key, text.join("").replace(/[{}]/g, "")]);
    }
  });

  it("end sentences with a stop and labels with none, as the English ones do", () => {
    const stops = /[.。：:]$/;
    for (const [key, message] of messagesOf(english)) {
      if (COUNTED.test(key) || key.startsWith("item.moved")) continue;
      expect([key, stops.test(messages.get(key) ?? "")]).toEqual([key, stops.test(message)]);
    }
  });
});

/** French, Spanish, Italian and Portuguese have a form for round millions, which no page reads dates of. */
const isOfMillions = (category: string, language: string): boolean =>
  category === "many" && ["fr", "es", "it", "pt"].includes(language);

describe("the words of a site", () => {
  it.each([
    ["en-GB", "en"],
    ["de-AT", "de"],
    ["pt-BR", "pt"],
    ["fa-AF", "fa"],
    ["zh", "zh-Hans"],
    ["zh-CN", "zh-Hans"],
    ["ar-EG", "ar"],
  ])("in %s are those in %s", (language, spoken) => {
    expect(findWords(language).language).toBe(spoken);
  });

  it.each(["fi", "zh-TW", "zh-Hant", "ar-Latn", "kw", "x", "not a language"])(
    "in %s are English, for there are none in that language and script",
    (language) => {
      expect(findWords(language)).toBe(english);
    },
  );

  it("are in fourteen languages, each once", () => {
    expect(new Set(tables.map(({ language }) => language)).size).toBe(14);
  });
});
