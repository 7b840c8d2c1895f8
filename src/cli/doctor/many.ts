/** As many questions at once as a browser would have under way. */
const AT_ONCE = 6;

export async function eachAtOnce<T>(values: readonly T[], task: (value: T) => Promise<void>): Promise<void> {
  const waiting = values.values();
  const work = async () => {
    for (const value of waiting) await task(value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
