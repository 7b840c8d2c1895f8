// A question to whoever sits at the terminal.
import { createInterface } from "node:readline";

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** The end of the input is a no. */
export function ask(question: string, { input, output }: Terminal): Promise<boolean> {
  // Not as a terminal of its own: the system's keeps Ctrl-C what it is.
  const lines = createInterface({ input, output, terminal: false });
  return new Promise((resolve) => {
    lines.on("close", () => resolve(false));
    lines.question(`${question} [y/N] `, (answer) => {
      resolve(/^\s*y(?:es)?\s*$/i.test(answer));
      lines.close();
    });
  });
}
