// The parts of `dateline add` that a run of the command does not show on every machine.
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { ask } from "../../src/cli/add/ask.ts";
import { showProgress } from "../../src/cli/add/progress.ts";
import { addressKey } from "../../src/cli/add/same-address.ts";
import { showable } from "../../src/cli/add/say-page.ts";
import { pageSlug } from "../../src/cli/choose-slug.ts";

const STORY = "harbor.example/2012/ferry.html";

describe("the name of a page whose title ASCII cannot spell", () => {
  test.each([
    ["東京", "https://paper.example/2018/ferry-returns.html", "ferry-returns"],
    ["東京", "https://paper.example/news/ferry-returns/index.html", "ferry-returns"],
    ["東京", "https://paper.example/article/20180619", "u-6771-4eac"],
    ["東京", undefined, "u-6771-4eac"],
    ["Ferry returns", "https://paper.example/boats.html", "ferry-returns"],
  ])("%s at %s is %s", (title, address, slug) => expect(pageSlug(title, address, 60)).toBe(slug));
});

describe("an address", () => {
  test.each([
    ["http://harbor.example/2012/ferry.html", STORY],
    ["https://www.harbor.example/2012/ferry.html", STORY],
    ["https://m.harbor.example/2012/ferry.html/", STORY],
    ["HTTPS://Harbor.Example:443/2012/ferry.html#top", STORY],
    ["https://harbor.example/2012/ferry.html?utm_source=mail&utm_medium=x&fbclid=1", STORY],
    ["https://harbor.example/2012/ferry/index.html", "harbor.example/2012/ferry"],
    ["https://harbor.example/story?b=2&a=1", "harbor.example/story?a=1&b=2"],
    ["https://harbor.example/?p=12", "harbor.example?p=12"],
    // No article's.
    ["https://harbor.example/", undefined],
    ["https://harbor.example/index.html?utm_source=mail", undefined],
    ["file:///home/ferry.html", undefined],
    ["ferry.html", undefined],
  ])("%s is known as %s", (address, key) => {
    expect(addressKey(address)).toBe(key);
  });

  test.each([
    ["https://harbor.example/story?id=1", "https://harbor.example/story?id=2"],
    ["https://harbor.example/ferry", "https://island.example/ferry"],
    ["https://news.harbor.example/ferry", "https://harbor.example/ferry"],
    ["https://harbor.example/Ferry", "https://harbor.example/ferry"],
  ])("%s is not %s", (a, b) => {
    expect(addressKey(a)).not.toBe(addressKey(b));
  });
});

describe("a question", () => {
  test.each([
    ["y\n", true],
    [" YES \n", true],
    ["n\n", false],
    ["\n", false],
    ["yellow\n", false],
    ["", false],
  ])("answered with %j is %j", async (answer, isYes) => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const answered = ask("Add it?", { input, output });
    input.end(answer);
    expect([await answered, String(output.read())]).toEqual([isYes, "Add it? [y/N] "]);
  });
});

test("progress is one line that is written over, and makes room for words", () => {
  const written: string[] = [];
  const progress = showProgress(4, { write: (text) => written.push(text) });
  progress.clear();
  progress.show(1, "saved/a.html");
  progress.clear();
  expect(written).toEqual([`\r\u001b[K${"█".repeat(6)}${"░".repeat(18)} 1 of 4  saved/a.html`, "\r\u001b[K"]);
});

test("what a page says cannot steer the terminal", () => {
  expect(showable("bell\u0007 \u001b[2J\u202egnp.exe\u2069\tnext\n")).toBe(
    "bell\ufffd \ufffd[2J\ufffdgnp.exe\ufffd\tnext\n",
  );
});
