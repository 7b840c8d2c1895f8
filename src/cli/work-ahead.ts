// Pieces of work, some of which another core does while the command does others: whoever is the first to begin with one does it.
import { type Line, type OtherCore, sendBack, startCore, tellOfEnd } from "./other-core.ts";

export interface WorkAhead<Done> {
  /** Each is asked for once. Waits for what the other core has begun; undefined for what is to be done here. */
  take(index: number): Done | undefined;
  close(): void;
}

/** Of the other core. */
export interface Task extends Line {
  /** By piece: shared, and zero for what nobody has begun. */
  readonly begun: Int32Array;
}

interface Answer<Done> {
  readonly index: number;
  readonly done: Done | undefined;
}

export const NOTHING_AHEAD: WorkAhead<never> = { take: () => undefined, close: () => {} };

/** `data` is what `module` finds in `workerData` beside its `Task`. `young` as `startCore` has it. */
export function workAhead<Done>(module: URL, count: number, data: object, young: number): WorkAhead<Done> {
  const begun = new Int32Array(new SharedArrayBuffer(4 * count));
  const core = startCore(module, { data: { ...data, begun }, young });
  const answers = new Map<number, Done | undefined>();
  let left = count;
  return {
    take(index) {
      left -= 1;
      try {
        return begin(begun, index) ? undefined : wait(core, index, answers);
      } finally {
        // What it holds is needed for what comes next.
        if (left === 0) core.stop();
      }
    },
    close: core.stop,
  };
}

function wait<Done>(core: OtherCore, index: number, answers: Map<number, Done | undefined>): Done | undefined {
  while (!answers.has(index)) {
    const next = core.next() as Answer<Done> | undefined;
    if (next === undefined) return undefined;
    answers.set(next.index, next.done);
  }
  const done = answers.get(index);
  answers.delete(index);
  return done;
}

/** Of the other core: goes through all pieces in this order. `work` answers with undefined for what is to be done by the first. */
export function doAhead<Done>({ begun, ...line }: Task, order: Iterable<number>, work: (index: number) => Done): void {
  tellOfEnd(line);
  for (const index of order) {
    if (begin(begun, index)) sendBack(line, { index, done: work(index) } satisfies Answer<Done>);
  }
}

/** True for the first of several threads. */
const begin = (begun: Int32Array, index: number): boolean => Atomics.compareExchange(begun, index, 0, 1) === 0;
