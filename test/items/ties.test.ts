// What a change reaches, and what it costs to know.
import { expect, it } from "vitest";
import { findTouched, splitApart, type TiedPage } from "../../src/items/ties.ts";

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
