/** Of several threads, true for the first that begins with a piece of work. `begun` is shared, and zero for what nobody has begun. */
export const begin = (begun: Int32Array, index: number): boolean => Atomics.compareExchange(begun, index, 0, 1) === 0;
