/** An object with these entries and nothing else: a page may be called `constructor`. */
export const bySlug = <Value>(entries: Iterable<readonly [slug: string, value: Value]>): Record<string, Value> =>
  Object.assign(Object.create(null), Object.fromEntries(entries));
