// A name → the last part of an address: stable, in lower-case ASCII.
import { shortHash } from "./short-hash.ts";

/** Letters of Latin scripts that Unicode does not take apart into a base letter and a mark. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
};

/** What makes another name of one that ends with a letter or figure: `C`, `C++`, `C#`. Within a word they only join. */
const TOLD_APART: Readonly<Record<string, string>> = { "+": " plus", "#": " sharp" };

/** The name of a file may have 255 bytes, on any system; what is longer keeps its beginning, and a hash of all of it. */
const LONGEST = 200;

/**
 * `Side Effects & Co.` → `side-effects-co`. Names that differ in case, accents and punctuation alone share one. A name
 * with letters that ASCII lacks, or with no letters, is spelled in code points: `東京` → `u-6771-4eac`. Empty for a blank one.
 */
export function slugOf(name: string): string {
  const small = name.trim().toLowerCase();
  const plain = small
    .normalize("NFKD")
    .replace(/[\p{M}'’]+/gu, "")
    .replace(/[^\p{ASCII}]/gu, (letter) => SPELLED[letter] ?? letter)
    .replace(/(?<=[\p{L}\p{N}])[+#]+(?![+#\p{L}\p{N}])/gu, (marks) =>
      marks.replace(/[+#]/g, (mark) => TOLD_APART[mark] ?? ""),
    );
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  // Two names that differ only in such letters must not share an address.
  const isSpelled = words.length > 0 && !/(?![a-z0-9])[\p{L}\p{N}]/u.test(plain);
  const slug = isSpelled ? words.join("-") : codePoints(small.normalize("NFKC"));
  return slug.length <= LONGEST ? slug : shorten(slug);
}

const shorten = (slug: string): string =>
  `${slug.slice(0, LONGEST - "-01234567".length).replace(/-+$/, "")}-${shortHash(slug)}`;

const codePoints = (text: string): string =>
  text && ["u", ...Array.from(text, (letter) => letter.codePointAt(0)?.toString(16))].join("-");
