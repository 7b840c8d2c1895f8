// A name → the last part of an address: stable, in lower-case ASCII.

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

/**
 * `Side Effects & Co.` → `side-effects-co`. Names that differ in case, accents and punctuation alone share one. A name
 * with letters that ASCII lacks, or with no letters, is spelled in code points: `東京` → `u-6771-4eac`. Empty for a blank one.
 */
export function slugOf(name: string): string {
  const small = name.trim().toLowerCase();
  const plain = small
    .normalize("NFKD")
    .replace(/[\p{M}'’]+/gu, "")
    .replace(/[^\p{ASCII}]/gu, (letter) => SPELLED[letter] ?? letter);
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  // Two names that differ only in such letters must not share an address.
  const isSpelled = words.length > 0 && !/(?![a-z0-9])[\p{L}\p{N}]/u.test(plain);
  return isSpelled ? words.join("-") : codePoints(small.normalize("NFKC"));
}

const codePoints = (text: string): string =>
  text && ["u", ...Array.from(text, (letter) => letter.codePointAt(0)?.toString(16))].join("-");
