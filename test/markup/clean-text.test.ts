import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanText } from "../../src/markup/clean-text.ts";

describe("cleanText", () => {
  it.each([
    ["keeps tab, line feed, emoji and right-to-left text", "a\tb\nc 👩‍👩‍👧 שלום", "a\tb\nc 👩‍👩‍👧 שלום"],
    ["drops C0 controls", "a\u0000b\u0008c\u000Bd\u000Ce\u001Ff", "abcdef"],
    ["drops DEL and C1 controls", "a\u007Fb\u0080c\u009Fd", "abcd"],
    ["drops U+FFFE and U+FFFF", "a\uFFFEb\uFFFFc", "abc"],
    ["makes a lone high surrogate U+FFFD", "a\uD83Db", "a\uFFFDb"],
    ["makes a lone low surrogate U+FFFD", "\uDE00", "\uFFFD"],
    ["makes surrogates in the wrong order two U+FFFD", "\uDE00\uD83D", "\uFFFD\uFFFD"],
    ["makes CRLF, CR and NEL line feeds", "a\r\nb\rc\u0085d", "a\nb\nc\nd"],
    [
      "joins nothing new: a surrogate pair around a control stays two lone halves",
      "\uD83D\u0001\uDE00",
      "\uFFFD\uFFFD",
    ],
    ["keeps white space at the ends", " a ", " a "],
  ])("%s", (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it("leaves only characters of XML 1.0 section 2.2, whatever the code units, and is done in one pass", () => {
    const xmlText = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
    const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(codeUnits, (text) => {
        const clean = cleanText(text);
        expect(clean).toMatch(xmlText);
        expect(cleanText(clean)).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("cleanLine", () => {
  it.each([
    ["folds line feeds, tabs and runs of spaces", "  a\r\n\tb   c\n", "a b c"],
    [
      "folds no-break, thin, ideographic and line-separator spaces",
      "a\u00A0b\u2009c\u3000d\u2028e\u202Ff",
      "a b c d e f",
    ],
    ["takes a byte order mark off the head", "\uFEFFa", "a"],
    ["keeps zero-width joiners, which carry meaning", "a\u200Db", "a\u200Db"],
    ["has nothing left of white space alone", " \u00A0\n", ""],
    ["has no space where only a control character stood", "a\u0001b", "ab"],
  ])("%s", (_, text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });
});
