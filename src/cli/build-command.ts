import { systemClock } from "../http/clock.ts";
import { readArguments, refusePositionals } from "./arguments.ts";
import { beginAhead } from "./build/ahead.ts";
import { build } from "./build/build.ts";
import { sayContentSize } from "./content-size.ts";
import { COMPILED } from "./folders.ts";
import { count } from "./words.ts";

export const help = `Usage: dateline build [--frozen] [--carry FILE]

Compiles content/ into ${COMPILED}. Writes nothing under content/: what the ledger does not hold yet is settled for this
build alone, and named.

  --frozen      refuse anything that is not recorded
  --carry FILE  keep what is settled but not recorded from one build to the next
`;

/** `ahead`: what was begun before all else was loaded; of a wrong call nobody asks for it any more. */
export async function run(args: readonly string[], ahead = beginAhead(process.cwd(), systemClock())): Promise<number> {
  const { values, positionals } = readArguments(args, { frozen: { type: "boolean" }, carry: { type: "string" } });
  refusePositionals(positionals);
  const { frozen = false, carry } = values;
  const options = { now: ahead.now, frozen, ...(carry === undefined ? {} : { carry }) };
  const { items, size, unrecorded } = build(process.cwd(), options, ahead);
  process.stdout.write(`${count(items, "item")} built into ${COMPILED}.\n`);
  process.stdout.write(sayContentSize(size));
  if (unrecorded.length > 0) {
    const list = unrecorded.map((line) => `  ${line}\n`).join("");
    process.stdout.write(`Not recorded yet (\`npx --no-install dateline record\` does it):\n${list}`);
  }
  return 0;
}
