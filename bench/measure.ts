// Medians of ratios: what is compared runs in turns, so that a slow second of the machine slows both.

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2;
}

export type Task = () => unknown;

/** Milliseconds a run, of each task, as the median of `rounds` turns of about `turn` milliseconds. */
export async function alternate(
  tasks: readonly Task[],
  rounds = 15,
  turn = 60,
): Promise<readonly (readonly number[])[]> {
  const runs = [];
  for (const task of tasks) runs.push(await warmUp(task, turn));
  const times: number[][] = tasks.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) times[index]?.push(await time(task, runs[index] ?? 1));
  }
  return times;
}

/** How many runs fill a turn, once the compiler has seen the task. */
async function warmUp(task: Task, turn: number): Promise<number> {
  for (const until = performance.now() + 4 * turn; performance.now() < until; ) await task();
  const one = await time(task, 3);
  return Math.max(1, Math.round(turn / one));
}

async function time(task: Task, runs: number): Promise<number> {
  const start = performance.now();
  for (let run = 0; run < runs; run += 1) await task();
  return (performance.now() - start) / runs;
}

/** The median over the rounds of the first to the second. */
export const ratio = (first: readonly number[], second: readonly number[]): number =>
  median(first.map((time, round) => time / (second[round] ?? Number.NaN)));

export type Row = readonly (string | number)[];

export function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(" | ")} |\n`;
  return `${line(head)}${line(head.map((_, index) => (index === 0 ? "---" : "---:")))}${rows.map(line).join("")}`;
}

export const two = (number: number): string => number.toFixed(2);
