import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeAddress, safeWebAddress } from "../../src/markup/safe-address.ts";

const base = "https://news.example/a/b.html";

describe("safeAddress", () => {
  it.each([
    ["https://news.example/a?b=1&c=2#d", "https://news.example/a?b=1&c=2#d"],
    ["HTTP://News.Example", "http://news.example/"],
    ["mailto:desk@news.example", "mailto:desk@news.example"],
    ["https://news.example/ünï?q=ü", "https://news.example/%C3%BCn%C3%AF?q=%C3%BC"],
    ["https://bücher.example/", "https://xn--bcher-kva.example/"],
    ['https://news.example/"><script>?"<`{|}^', "https://news.example/%22%3E%3Cscript%3E?%22%3C%60%7B%7C%7D%5E"],
    ['mailto:a"><b>@news.example', "mailto:a%22%3E%3Cb%3E@news.example"],
  ])("writes %s as %s", (address, safe) => {
    expect(safeAddress(address)).toBe(safe);
  });

  it.each([
    ["c.html", "https://news.example/a/c.html"],
    ["/c", "https://news.example/c"],
    ["//other.example/c", "https://other.example/c"],
    ["?d=1", "https://news.example/a/b.html?d=1"],
    ["http://other.example/", "http://other.example/"],
  ])("resolves %s against a base", (address, safe) => {
    expect(safeAddress(address, base)).toBe(safe);
  });

  it.each([
    ["nothing", ""],
    ["a relative address without a base", "/articles/a"],
    ["an address without a scheme", "news.example/a"],
    ["a host that is none", "https://"],
    ["a port that is none", "https://news.example:99999/"],
  ])("is undefined for %s", (_, address) => {
    expect(safeAddress(address)).toBeUndefined();
  });

  it.each([
    ["a script", "javascript:alert(1)"],
    ["a script in mixed case", "JaVaScRiPt:alert(1)"],
    ["data", "data:text/html,<script>alert(1)</script>"],
    ["vbscript", "vbscript:x"],
    ["a file", "file:///etc/passwd"],
    ["a blob", "blob:https://news.example/1"],
    ["a script after a space", " javascript:alert(1)"],
    ["a script after a control character", "\u0001javascript:alert(1)"],
    ["a script with a line feed inside its scheme", "java\nscript:alert(1)"],
    ["a script with a tab before its colon", "javascript\t:alert(1)"],
    ["a web address with white space around it", " https://news.example/ "],
    ["a web address with a line feed in its host", "https://news\n.example/"],
    ["a web address after a no-break space", "\u00A0https://news.example/"],
  ])("is undefined for %s, with a base too", (_, address) => {
    expect(safeAddress(address)).toBeUndefined();
    expect(safeAddress(address, base)).toBeUndefined();
  });

  it("writes only ASCII that needs no escape but of the ampersand, and the same again", () => {
    const tail = fc.string({ unit: "binary", maxLength: 30 });
    const head = fc.constantFrom(
      "https://news.example/",
      "https://news.example/?",
      "https://a.example/#",
      "mailto:",
      "",
    );
    fc.assert(
      fc.property(head, tail, (start, rest) => {
        const safe = safeAddress(start + rest, base);
        if (safe === undefined) return;
        expect(safe).toMatch(/^(?:https?:\/\/|mailto:)[!#-;=?-[\]_a-z~]*$/);
        expect(safeAddress(safe)).toBe(safe);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("safeWebAddress", () => {
  it("is a web address and no other", () => {
    expect(safeWebAddress("http://news.example/")).toBe("http://news.example/");
    expect(safeWebAddress("mailto:desk@news.example")).toBeUndefined();
    expect(safeWebAddress("javascript:alert(1)", base)).toBeUndefined();
  });
});
