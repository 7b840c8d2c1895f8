// What the guard of the feeds has gone over (src/feeds/guard.ts), as a type: it costs nothing when it runs.

// Not exported, and nothing is made of it. A copy by spreading has no protected members for TypeScript, so that a copy
// with another value in it is not guarded and has to go to the guard again.
declare class SeenByTheGuard {
  protected readonly seen: true;
}

/** Of these values every feed can be made; only the guard says so. */
export type Guarded<Values> = Values & SeenByTheGuard;
