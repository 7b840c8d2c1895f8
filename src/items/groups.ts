// Numbers that stand for one thing: what shares a tie, and what shares a number with that (union-find).
export interface Groups {
  /** The number that stands for the group of a number. */
  of(number: number): number;
  /** All that share a tie, but for those that stand for a group. */
  numbers(): MapIterator<number>;
}

/** Numbers in one tie are one group, and groups that share a number. */
export function join(ties: readonly (readonly number[])[]): Groups {
  const above = new Map<number, number>();
  const top = (number: number): number => {
    let at = number;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) {
      // Halves the way for whoever comes next: else a chain would be walked whole for every number in it.
      const beyond = above.get(next);
      if (beyond !== undefined) above.set(at, beyond);
      at = beyond ?? next;
    }
    return at;
  };
  for (const [first, ...others] of ties) {
    for (const other of others) {
      const group = top(other);
      if (group !== top(first ?? 0)) above.set(group, top(first ?? 0));
    }
  }
  return { of: above.size === 0 ? (number) => number : top, numbers: () => above.keys() };
}
