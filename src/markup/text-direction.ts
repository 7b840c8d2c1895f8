// The writing direction of a language, from its script (Unicode's right-to-left scripts in present use).

const rightToLeft: readonly string[] = ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"];

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
const RIGHT_TO_LEFT =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** ISO 15924; the likely script where the tag names none: `ks` is Arab, `ks-Deva` is Deva. */
function findScript(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined; // Intl throws on a malformed tag
  }
}
