// Visible text without what a reader would not call a change: case, white space, punctuation (design, rule 6).

// Of ASCII all but letters and digits is one of these.
const MARKS = /[\p{P}\p{S}\p{Z}\p{C}]+/gu;
const ASCII = /^[\0-\x7f]*$/;
const ASCII_MARKS = /[^a-z0-9]+/g;

export function normalText(text: string): string {
  const isAscii = ASCII.test(text);
  const lower = (isAscii ? text : text.normalize("NFKC")).toLowerCase();
  const folded = lower.replace(isAscii ? ASCII_MARKS : MARKS, " ").trim();
  // A text of nothing but marks has only itself to be known by.
  return folded === "" ? text.trim() : folded;
}

/** 0 to 1: how many of their runs of three characters two normalised texts share (Dice's coefficient over multisets). */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const left = trigrams(a);
  const right = trigrams(b);
  let shared = 0;
  for (const [gram, count] of left) shared += Math.min(count, right.get(gram) ?? 0);
  const total = Math.max(a.length, 1) + Math.max(b.length, 1);
  return (2 * shared) / total;
}

function trigrams(text: string): Map<string, number> {
  const padded = ` ${text} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    const gram = padded.slice(at, at + 3);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
