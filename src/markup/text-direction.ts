// The writing direction of a language, from its script (Unicode's right-to-left scripts in present use).

const rightToLeft: readonly string[] = ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"];

/** `language` is BCP 47; a tag that is none runs left to right. */
export function textDirection(language: string): "ltr" | "rtl" {
  return rightToLeft.includes(findScript(language) ?? "") ? "rtl" : "ltr";
}

/** ISO 15924; the likely script where the tag names none: `ks` is Arab, `ks-Deva` is Deva. */
function findScript(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined; // Intl throws on a malformed tag
  }
}
