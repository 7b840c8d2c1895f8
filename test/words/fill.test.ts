import { describe, expect, it } from "vitest";
import { fill, fillCount, partsOf } from "../../src/words/fill.ts";
import { polish } from "../../src/words/polish.ts";

describe("a message", () => {
  it("is text and places, some of them links with words of their own", () => {
    expect(partsOf("Every {topics:topic: or so} of {site}.")).toEqual([
      "Every ",
      { name: "topics", words: "topic: or so" },
      " of ",
      { name: "site", words: undefined },
      ".",
    ]);
  });

  it("is filled, and what fills it is not looked at again", () => {
    expect(fill("{a} and {b}", { a: "{b}", b: "$&" })).toBe("{b} and $&");
  });

  it("keeps the words of a link that is given no address, and nothing of a place that is given nothing", () => {
    expect(fill("See {page:the page}{more}.", {})).toBe("See the page.");
  });

  it("is counted as the language counts", () => {
    const more = (count: number) => fillCount(polish.known.readings, count, "pl");
    expect([1, 2, 5, 22].map(more)).toEqual([
      "Jedyna odczytana data i jej miejsce",
      "Wszystkie 2 odczytane daty i ich miejsca",
      "Wszystkie 5 odczytanych dat i ich miejsca",
      "Wszystkie 22 odczytane daty i ich miejsca",
    ]);
  });
});
