// The `meta` elements of a page, by name. A name stands in `name`, `property`, `itemprop` or `http-equiv`, and sites mix them
// up. An `itemprop` outside the head is of the thing that it stands in, which may be a film or a comment.

export interface Meta {
  readonly name: string;
  readonly content: string;
}

export interface Metas {
  readonly all: readonly Meta[];
  /** The first that is not empty. */
  find(...names: readonly string[]): string | undefined;
  findAll(...names: readonly string[]): readonly string[];
}

const NAMED_BY = ["property", "name", "http-equiv"];

export function readMetas(document: Document): Metas {
  const all = [...document.querySelectorAll("meta")].flatMap((meta) => {
    const content = (meta.getAttribute("content") ?? meta.getAttribute("value") ?? "").trim();
    const keys = meta.parentElement?.localName === "head" ? [...NAMED_BY, "itemprop"] : NAMED_BY;
    const names = keys.flatMap((key) => meta.getAttribute(key)?.trim() || []);
    return content === "" ? [] : names.map((name) => ({ name, content }));
  });
  const byName = Map.groupBy(all, ({ name }) => name.toLowerCase());
  const findAll = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => byName.get(name)?.map(({ content }) => content) ?? []);
  return { all, findAll, find: (...names) => findAll(...names)[0] };
}
