import fc from "fast-check";
import { expect, test } from "vitest";
import { merge } from "../../src/items/order.ts";

interface One {
  readonly key: number;
  readonly from: string;
}

const byKey = (a: One, b: One): number => a.key - b.key;
const inOrder = (from: string) =>
  fc.array(fc.nat(20)).map((keys) => keys.toSorted((a, b) => a - b).map((key): One => ({ key, from })));

test("two lists in order are merged as they would be sorted, the first one's before what is equal to it", () => {
  fc.assert(
    fc.property(inOrder("first"), inOrder("second"), (first, second) => {
      expect(merge(first, second, byKey)).toEqual([...first, ...second].toSorted(byKey));
    }),
  );
});
