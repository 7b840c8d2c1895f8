import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugOf } from "../../src/markup/slug.ts";

describe("slugOf", () => {
  it.each([
    ["joins words", "Side Effects & Co.", "side-effects-co"],
    ["drops apostrophes", "Reader’s Digest", "readers-digest"],
    ["drops accents", "Málaga Ångström", "malaga-angstrom"],
    ["spells letters that have no base letter", "Straße Łódź Æsir Øresund", "strasse-lodz-aesir-oresund"],
    ["folds full width and ligatures", "Ｆｉｒｅ ﬁnance", "fire-finance"],
    ["keeps figures", "COVID-19", "covid-19"],
    ["has no dash at the ends", "  “Quoted” ", "quoted"],
    ["spells what ASCII lacks in code points", "東京", "u-6771-4eac"],
    ["spells a name of both kinds so too, whole", "AB 東", "u-61-62-20-6771"],
    ["spells a letter beyond the basic plane as one", "𠮷", "u-20bb7"],
    ["spells a name without letters so", "!?", "u-21-3f"],
    ["is empty for a blank name", " \n", ""],
  ])("%s", (_, name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("is one for names that differ in case alone, in any script", () => {
    expect(slugOf("МОСКВА")).toBe(slugOf("Москва"));
    expect(slugOf("İzmir")).toBe(slugOf("izmir"));
  });

  it("is one for both Unicode forms of a name", () => {
    for (const name of ["Málaga", "서울", "й"])
      expect(slugOf(name.normalize("NFD"))).toBe(slugOf(name.normalize("NFC")));
  });

  it("differs for names that differ in a letter which ASCII lacks", () => {
    expect(new Set(["東京", "東亰", "Α", "А"].map(slugOf)).size).toBe(4);
  });

  it("is always fit for an address, and its own slug", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const slug = slugOf(name);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slugOf(slug)).toBe(slug);
        expect(slug === "").toBe(name.trim() === "");
      }),
    );
  });
});
