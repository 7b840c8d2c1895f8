/** Whole numbers below a bound, the same row for the same seed (Marsaglia's xorshift). */
export function dice(seed: number): (bound: number) => number {
  let state = (seed + 1) * 2_654_435_761;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

export type Dice = ReturnType<typeof dice>;
