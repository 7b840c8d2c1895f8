// The process under test in dev.test.ts: `dateline dev` for the project named first.
import { dev } from "../../src/cli/dev.ts";

const [root = "", ...args] = process.argv.slice(2);
process.exitCode = await dev(args, root);
