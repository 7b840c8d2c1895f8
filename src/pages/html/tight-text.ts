/** What two spellings of one headline have in common: letters and digits, in small letters. */
export const tightText = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
