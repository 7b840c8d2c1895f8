import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAtWord, firstSentence } from "../../src/markup/excerpt.ts";

describe("firstSentence", () => {
  it.each([
    ["ends at a stop", "Two trains met. Nobody was hurt.", "Two trains met."],
    ["ends at a question or exclamation mark", "Who knew? Nobody did.", "Who knew?"],
    ["goes to the end when there is no stop", "Two trains met", "Two trains met"],
    ["goes to the end of the only sentence", "Two trains met.", "Two trains met."],
    ["is empty for an empty text", " ", ""],
    ["folds white space", "Two\n trains\u00A0met. Then", "Two trains met."],
    ["goes on after U.S.", "The U.S. Navy sent ships. They came late.", "The U.S. Navy sent ships."],
    ["goes on after U.N. before a verb", "The U.N. said no. It meant it.", "The U.N. said no."],
    [
      "ends after an acronym when a sentence begins",
      "He flew to the U.S. The next day it rained.",
      "He flew to the U.S.",
    ],
    ["goes on after Gen.", "A convoy of Gen. Smith was hit. Two died.", "A convoy of Gen. Smith was hit."],
    [
      "goes on after a title whose name looks like a word",
      "He met Gen. He Ping there. Then he left.",
      "He met Gen. He Ping there.",
    ],
    ["goes on after Dr. in a bracket", "One (Dr. No) left. One stayed.", "One (Dr. No) left."],
    [
      "goes on after initials",
      "George W. Bush and J. R. R. Tolkien met. Once.",
      "George W. Bush and J. R. R. Tolkien met.",
    ],
    [
      "goes on after Lt. Gov. and Jr.",
      "Lt. Gov. Tom Lee Jr. Monday signed it. Fine.",
      "Lt. Gov. Tom Lee Jr. Monday signed it.",
    ],
    ["goes on after a.m.", "At 9 a.m. Tuesday it rained. Then not.", "At 9 a.m. Tuesday it rained."],
    ["goes on after a month's short form", "On Nov. 3 it fell. On Dec. 4 too.", "On Nov. 3 it fell."],
    ["goes on after No. with a number", "The No. 2 leader died. A third fled.", "The No. 2 leader died."],
    ["ends after the word no", "They said no. Then they left.", "They said no."],
    ["ends after No as a vote, and after a month", "The vote was No. Nobody moved.", "The vote was No."],
    ["does not end within a number", "It rose 3.5 percent. It fell.", "It rose 3.5 percent."],
    ["keeps the quote that closes after the stop", "“We are safe.” The mayor smiled.", "“We are safe.”"],
    ["keeps straight quotes and brackets", '"We are (all) safe.") The mayor smiled.', '"We are (all) safe.")'],
    ["goes on when a quote is followed by who said it", '"Really?" he asked. "Yes."', '"Really?" he asked.'],
    ["ends at an ellipsis before a capital", "And then... Nothing came.", "And then..."],
    ["does not end at an ellipsis within", "And ... then nothing. Ever.", "And ... then nothing."],
    ["ends at Chinese stops, which no space follows", "火车相撞。无人受伤。", "火车相撞。"],
    ["ends at the Arabic question mark", "من يعلم؟ لا أحد.", "من يعلم؟"],
    ["ends at the danda", "रेल रुकी। कोई नहीं।", "रेल रुकी।"],
  ])("%s", (_, text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });

  it.each([
    ["stops", `${".".repeat(500_000)}x`],
    ["initials", "A. ".repeat(300_000)],
    ["quotes", `.${'"'.repeat(500_000)}x`],
  ])("is quick on a million characters of %s", (_, text) => {
    // A search that tries every start anew needs minutes: the time limit of the test fails it.
    expect(text.startsWith(firstSentence(text).trimEnd())).toBe(true);
  });
});

describe("cutAtWord", () => {
  it.each([
    ["leaves a short text", "Two trains met", 14, "Two trains met"],
    ["cuts at a word and counts the ellipsis", "Two trains met", 13, "Two trains…"],
    ["keeps a word that just fits", "Two trains met", 11, "Two trains…"],
    ["drops a word that just does not", "Two new trains", 10, "Two new…"],
    ["takes off the punctuation before the ellipsis", "Two trains, three trams", 13, "Two trains…"],
    ["cuts within a word that fills more than half of the room", "A Donaudampfschifffahrt", 12, "A Donaudamp…"],
    ["cuts a script without spaces anywhere", "火车相撞无人受伤", 5, "火车相撞…"],
    ["does not split a surrogate pair", "😀😀😀", 4, "😀…"],
    ["does not split a family", "ab 👩‍👩‍👧‍👦 cd ef gh", 9, "ab…"],
    ["does not split a letter from its accent", "e\u0301e\u0301e\u0301", 4, "e\u0301…"],
    ["folds white space before it counts", "a \n\n b", 3, "a b"],
  ])("%s", (_, text, max, cut) => {
    expect(cutAtWord(text, max)).toBe(cut);
  });

  it("is at most 100 long when nothing else is said", () => {
    const cut = cutAtWord("word ".repeat(100));
    expect(cut).toBe(`${"word ".repeat(19)}word…`);
    expect(cut.length).toBe(100);
  });

  it("never gets longer than its room, never splits a grapheme, and is quick on a million characters", () => {
    const graphemes = (text: string) => [...new Intl.Segmenter("en").segment(text)].map(({ segment }) => segment);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (text, max) => {
        const cut = cutAtWord(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        const whole = graphemes(cutAtWord(text, 1000));
        const kept = graphemes(cut.replace(/…$/, ""));
        expect(whole.slice(0, kept.length)).toEqual(kept);
      }),
      { numRuns: 1000 },
    );
    expect(cutAtWord("\u0301a ".repeat(400_000)).length).toBeLessThanOrEqual(100);
  });
});
