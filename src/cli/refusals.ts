import { Refusal } from "../model/refusal.ts";

/** Several refusals at once: whoever mends one page learns of the others too. */
export class Refusals extends Error {
  readonly all: readonly Refusal[];

  constructor(all: readonly Refusal[]) {
    super(all.map((each) => each.toText()).join("\n"));
    this.all = all;
  }
}

/** Runs every task, and throws all their refusals together. Anything else is a bug and is thrown at once. */
export function collect<T>(tasks: readonly (() => T)[]): readonly T[] {
  const done: T[] = [];
  const refused: Refusal[] = [];
  for (const task of tasks) {
    try {
      done.push(task());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push(error);
    }
  }
  if (refused.length > 0) throw new Refusals(refused);
  return done;
}
