// The commands by name. Exit codes: 0 done, 1 refused or failed, 2 called wrongly.
import { systemClock } from "../http/clock.ts";
import { Refusal } from "../model/refusal.ts";
import { UsageError } from "./arguments.ts";
import { Refusals } from "./refusals.ts";

interface Command {
  readonly summary: string;
  /** Loaded when called: `read` needs no server, and `dev` no pages. `isToRun`: it is not only asked for its help. */
  readonly load: (isToRun: boolean) => Promise<Loaded>;
}

interface Loaded {
  readonly help: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  new: {
    summary: "start an article of your own, in Markdown",
    load: () => import("./new-command.ts"),
  },
  add: {
    summary: "put saved pages into content/pages/, and record them",
    load: () => import("./add-command.ts"),
  },
  read: {
    summary: "print what captured pages say, and what is settled from it",
    load: () => import("./read-command.ts"),
  },
  dates: {
    summary: "read date lines from standard input",
    load: () => import("./dates-command.ts"),
  },
  build: {
    summary: "compile content/ for the Worker, writing nothing there",
    load: loadBuild,
  },
  record: {
    summary: "write what is new or changed into content/ledger/",
    load: () => import("./record-command.ts"),
  },
  repair: {
    summary: "correct the published date of an item, for a reason",
    load: () => import("./repair-command.ts"),
  },
  check: {
    summary: "examine every document that the site would serve",
    load: () => import("./check-command.ts"),
  },
  dev: {
    summary: "serve the site here, building again at every change",
    load: () => import("./dev-command.ts"),
  },
};

/** Files can be looked at while the rest is loaded. */
async function loadBuild(isToRun: boolean): Promise<Loaded> {
  if (!isToRun) return import("./build-command.ts");
  const { beginAhead } = await import("./build/ahead.ts");
  const ahead = beginAhead(process.cwd(), systemClock());
  const { help, run } = await import("./build-command.ts");
  return { help, run: (args) => run(args, ahead) };
}

const HELP = `dateline: feeds whose dates are right

Usage: dateline COMMAND [options]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`)
  .join("\n")}

\`dateline COMMAND --help\` says more. Exit codes: 0 done, 1 refused or failed, 2 called wrongly.
`;

async function call([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    (name === undefined ? process.stderr : process.stdout).write(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new UsageError(`there is no command \`${name}\``);
  const isToRun = !args.includes("--help") && !args.includes("-h");
  const { help, run } = await command.load(isToRun);
  if (isToRun) return run(args);
  process.stdout.write(help);
  return 0;
}

/** Refusals and wrong calls are answers; anything else is a bug and shows its stack. */
function explain(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`dateline: ${error.message}\n\`dateline --help\` lists the commands.\n`);
    return 2;
  }
  const refusals = error instanceof Refusals ? error.all : error instanceof Refusal ? [error] : undefined;
  if (refusals === undefined) throw error;
  for (const refusal of refusals) process.stderr.write(`${refusal.toText()}\n`);
  return 1;
}

/** What the process is to end with. What is said goes to its standard output and its standard error. */
export const runCommand = (args: readonly string[]): Promise<number> => call(args).catch(explain);
