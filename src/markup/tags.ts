// The tags in markup that the sanitiser wrote: names in lower case, every value in double quotes, every `<` of a text
// escaped. A value may hold `<` and `>` (HTML standard, section 13.3), so that a tag is never looked for by its name alone.

export interface Tag {
  /** As it stands in the markup. */
  readonly whole: string;
  readonly name: string;
  readonly isEnd: boolean;
}

const TAG = /<(\/?)([a-z][a-z\d]*)(?:[^<>"]|"[^"]*")*>/g;

export const rewriteTags = (html: string, change: (tag: Tag) => string): string =>
  html.replace(TAG, (whole: string, slash: string, name: string) => change({ whole, name, isEnd: slash !== "" }));

/** The addresses of all pictures, in order. */
export function picturesIn(html: string): readonly string[] {
  if (!html.includes("<img")) return [];
  return [...html.matchAll(TAG)].flatMap(([whole, , name]) =>
    name === "img" ? (/ src="([^"]*)"/.exec(whole)?.[1]?.replaceAll("&amp;", "&") ?? []) : [],
  );
}
