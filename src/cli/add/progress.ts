// How far a long run has come: one line of a terminal, written over again and again.

export interface Progress {
  /** `done` of all, and now this one. */
  show(done: number, name: string): void;
  /** Makes room for words. */
  clear(): void;
}

const BAR = 24;
const LONGEST_NAME = 40;
const LINE_AWAY = "\r\u001b[K";

export const noProgress: Progress = { show() {}, clear() {} };

export function showProgress(all: number, output: { write(text: string): unknown }): Progress {
  let isShown = false;
  return {
    show(done, name) {
      const full = Math.round((done / Math.max(1, all)) * BAR);
      const bar = `${"█".repeat(full)}${"░".repeat(BAR - full)}`;
      output.write(`${LINE_AWAY}${bar} ${done} of ${all}  ${name.slice(-LONGEST_NAME)}`);
      isShown = true;
    },
    clear() {
      if (isShown) output.write(LINE_AWAY);
      isShown = false;
    },
  };
}
