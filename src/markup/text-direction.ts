// The writing direction of a language, from its script (Unicode's right-to-left scripts in present use).

const SCRIPTS = ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"];
// A way of writing Arabic, which is no script to Unicode.
const rightToLeft: readonly string[] = [...SCRIPTS, "Aran"];

/** `language` is BCP 47; a tag that is none runs left to right. */
export function textDirection(language: string): "ltr" | "rtl" {
  return rightToLeft.includes(findScript(language) ?? "") ? "rtl" : "ltr";
}

/** Of an item's words: pages of one language quote whole texts of another without saying so. */
export function directionOf(words: string, language: string): "ltr" | "rtl" {
  const turned = words.match(RIGHT_TO_LEFT)?.length ?? 0;
  const letters = words.match(LETTER)?.length ?? 0;
  if (letters === 0 || (turned > 0 && turned < letters)) return textDirection(language);
  return turned === 0 ? "ltr" : "rtl";
}

const LETTER = /\p{L}/gu;
const RIGHT_TO_LEFT = new RegExp(`[${SCRIPTS.map((script) => `\\p{Script=${script}}`).join("")}]`, "gu");

/** ISO 15924; the likely script where the tag names none: `ks` is Arab, `ks-Deva` is Deva. */
function findScript(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined; // Intl throws on a malformed tag
  }
}
