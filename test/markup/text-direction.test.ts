import { describe, expect, it } from "vitest";
import { directionOf } from "../../src/markup/text-direction.ts";

describe("the direction of an item's words", () => {
  it.each([
    ["is that of the language", "عودة العبّارة", "ar", "rtl"],
    ["is that of the language where both are mixed, whichever comes first", "NATO في بيروت", "ar", "rtl"],
    ["is that of the language where both are mixed, from left to right too", "The word شكرا means thanks", "en", "ltr"],
    ["is their own where none of them is in the script of the language", "The island school.", "ar", "ltr"],
    ["is their own the other way round", "המנוף חוזר", "en", "rtl"],
    ["is that of the language where there are no letters", "2012-03-28", "he", "rtl"],
    ["is that of the language where there is nothing", "", "fr", "ltr"],
  ])("%s", (_, words, language, direction) => {
    expect(directionOf(words, language)).toBe(direction);
  });
});
