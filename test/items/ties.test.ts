// What a change reaches, and what it costs to know.
import { expect, it } from "vitest";
import { findTouched, groupItems, splitApart, type TiedPage } from "../../src/items/ties.ts";

const page = (slug: string, ...numbers: readonly number[][]): TiedPage => ({
  slug,
  ties: { items: numbers.map(([first = 0]) => first), same: numbers.filter(({ length }) => length > 1) },
});

it("splits pages into parts that share no number", () => {
  const pages = [page("a", [1], [2, 3]), page("b", [4]), page("c", [5], [3, 6]), page("d", [7, 6])];
  expect([...splitApart(pages, 1)].map((part) => [...part])).toEqual([["a", "c", "d"], ["b"], []]);
});

// With steps that grow with the square of the length it would take longer than a test may.
it.each([
  ["forwards", (at: number, count: number) => at % count],
  ["backwards", (at: number, count: number) => count - at],
])("follows a chain of thirty thousand ties %s", (_, place) => {
  const count = 30_000;
  const pages = Array.from({ length: count }, (_, at) => {
    const number = place(at, count);
    return page(`p${at}`, [number, number + 1]);
  });
  expect([...splitApart(pages, 1)].map((part) => part.size)).toEqual([count, 0]);
  expect(findTouched(pages, new Set(["p7"])).pages.size).toBe(count);
});

it("tells what a change reaches among pages that it looks at, and which others it would reach", () => {
  // A change of `a` touches `b`, which shows an item of it; `c` shares another with `b`, so it has a say; `d` is one further.
  const pages = [page("a", [1], [2]), page("b", [2, 20], [3]), page("c", [3], [4]), page("d", [4], [5])];
  const whole = findTouched(pages, new Set(["a"]));
  expect([...whole.pages].toSorted()).toEqual(["a", "b", "c"]);
  expect([...whole.around].toSorted()).toEqual(["a", "b", "c", "d"]);
  // Of an item, every number by which its id may be told.
  expect([...(whole.numbers ?? [])].toSorted()).toEqual([1, 2, 20, 3]);
  // Of pages that are not looked at yet it is enough to know what ties items to one another.
  const some = findTouched(pages.slice(0, 1), new Set(["a"]), groupItems([[[2, 20]]]));
  expect([2, 20, 3].map(some.reaches)).toEqual([true, true, false]);
});
