// Where words stand in the file, so that a person can look them up. A document keeps no places; words that stand in one
// place only are found again in the source.

export interface SourceLines {
  /** 1-based; undefined for words that stand nowhere as they are, or twice. */
  find(words: string): number | undefined;
}

/** `first` is the number of the first line of `source`. */
export function numberLines(source: string, first: number): SourceLines {
  return {
    find(words) {
      const at = words === "" ? -1 : source.indexOf(words);
      if (at === -1 || source.includes(words, at + words.length)) return undefined;
      return first + countLines(source, at);
    },
  };
}

function countLines(source: string, end: number): number {
  let lines = 0;
  for (let at = source.indexOf("\n"); at !== -1 && at < end; at = source.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
