import { describe, expect, it } from "vitest";
import { findHeadline, saysMore } from "../../src/http/views/headline.ts";
import { dated } from "../store/sample-content.ts";

const of = (title: string, summary: string) => findHeadline({ ...dated, title, summary });

describe("what stands large above an item", () => {
  it("is its title, with the summary below", () => {
    expect(of("Lamps for the pier", "Forty of them were lit.")).toEqual({
      headline: "Lamps for the pier",
      rest: "Forty of them were lit.",
    });
  });

  it("does not repeat the first sentence that is the title already", () => {
    expect(of("It rains.", "It rains. The harbour is shut.")).toEqual({
      headline: "It rains.",
      rest: "The harbour is shut.",
    });
    expect(of("It rains.", "It rains.")).toEqual({ headline: "It rains.", rest: "" });
  });

  it("is the whole text where the title was cut for feeds", () => {
    const text = "The pilot who brought nine hundred ships through the strait has come ashore for good.";
    expect(of(`${text.slice(0, 40)}…`, text)).toEqual({ headline: text, rest: "" });
  });

  it("stays the cut title where the text is too long to stand large", () => {
    const text = "word ".repeat(60).trim();
    expect(of("word word…", text)).toEqual({ headline: "word word…", rest: text });
  });

  it("keeps a title that ends in dots of its own", () => {
    expect(of("And then…", "Nobody knows.")).toEqual({ headline: "And then…", rest: "Nobody knows." });
  });
});

describe("the content below it", () => {
  it("is left out only when it says the same and nothing else", () => {
    expect(saysMore({ ...dated, html: "<p>Salt &amp; tar.</p>" }, "Salt & tar.")).toBe(false);
    expect(saysMore({ ...dated, html: "<p>Salt &amp; tar.</p>\n<p>More.</p>" }, "Salt & tar.")).toBe(true);
    expect(saysMore({ ...dated, html: '<p><a href="/x">Salt</a> &amp; tar.</p>' }, "Salt & tar.")).toBe(true);
  });
});
