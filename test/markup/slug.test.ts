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
    ["spells the marks that make another name of one", "C++", "c-plus-plus"],
    ["spells a sharp", "C#", "c-sharp"],
    [
      "spells them of any width, at the end of any word",
      "Ｃ＋＋ and Disney+ (18+)",
      "c-plus-plus-and-disney-plus-18-plus",
    ],
    ["does not spell them where they join or lead", "A+B, 1++2, #1 + 2", "a-b-1-2-1-2"],
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

  it("keeps names of a programming language and its kin apart", () => {
    expect(new Set(["C", "C++", "C#", "F#", "F"].map(slugOf)).size).toBe(5);
    expect(slugOf("c++")).toBe(slugOf("C++"));
  });

  it("is never longer than the name of a file may be, and still tells long names apart", () => {
    const long = "harbour ".repeat(40);
    const slugs = [long, `${long}a`, `${long}b`, "東".repeat(99), "京".repeat(99)].map(slugOf);
    expect(new Set(slugs).size).toBe(5);
    for (const slug of slugs) {
      expect(slug.length).toBeLessThanOrEqual(200);
      expect(slug).toMatch(/^(?:harbour-)+.*-[0-9a-f]{8}$|^u-[0-9a-f-]+$/);
      expect(slugOf(slug)).toBe(slug);
    }
    expect(slugOf("東".repeat(39))).toHaveLength(1 + 39 * 5);
  });

  it("is quick on a million marks", () => {
    expect(slugOf(`a${"+".repeat(1_000_000)}b`)).toBe("a-b");
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
