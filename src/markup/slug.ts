// A name → the last part of an address: stable, in lower-case ASCII.

/** `Side Effects & Co.` → `side-effects-co`; a name of which nothing is left keeps its own letters' code points. */
export function slugOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  const slug = plain
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  // Two names in letters that ASCII lacks must not share an address.
  const isWhole = /^[\p{ASCII}\p{M}]*$/u.test(name.normalize("NFKD").replace(/[\p{P}\p{S}\p{Z}]/gu, ""));
  return isWhole && slug !== "" ? slug : [...name].map((letter) => letter.codePointAt(0)?.toString(36) ?? "").join("-");
}
