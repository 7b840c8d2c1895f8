import { DEV_HELP, dev } from "./dev.ts";

export const help = DEV_HELP;
export const run = (args: readonly string[]): Promise<number> => dev(args, process.cwd());
