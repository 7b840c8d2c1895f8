import { expect, it } from "vitest";
import { isSameLanguage } from "../../src/words/same-language.ts";

it.each([
  ["de", "de-AT"],
  ["zh-Hans", "zh-CN"],
  ["EN", "en-gb"],
  ["iw", "he"],
  ["in-ID", "id"],
  ["cmn", "zh-Hans"],
  ["not a language", "NOT A LANGUAGE"],
])("%s and %s are one language", (a, b) => {
  expect(isSameLanguage(a, b)).toBe(true);
});

it.each([
  ["de", "nl"],
  ["nb", "nn"],
  ["de", "der"],
  ["no language", "none at all"],
  ["", "en"],
])("%s and %s are two", (a, b) => {
  expect(isSameLanguage(a, b)).toBe(false);
});
