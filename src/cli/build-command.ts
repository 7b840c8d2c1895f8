import path from "node:path";
import { systemClock } from "../http/clock.ts";
import { readArguments, refusePositionals } from "./arguments.ts";
import { build } from "./build/build.ts";
import { COMPILED } from "./build/compiled-content.ts";
import { measureContent, sayContentSize } from "./content-size.ts";
import { count } from "./words.ts";

export const help = `Usage: dateline build [--frozen] [--carry FILE]

Compiles content/ into ${COMPILED}. Writes nothing under content/: what the ledger does not hold yet is settled for this
build alone, and named.

  --frozen      refuse anything that is not recorded
  --carry FILE  keep what is settled but not recorded from one build to the next
`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { frozen: { type: "boolean" }, carry: { type: "string" } });
  refusePositionals(positionals);
  const { items, unrecorded } = build(process.cwd(), {
    now: systemClock(),
    frozen: values.frozen ?? false,
    ...(values.carry === undefined ? {} : { carry: values.carry }),
  });
  process.stdout.write(`${count(items, "item")} built into ${COMPILED}.\n`);
  process.stdout.write(sayContentSize(measureContent(path.join(process.cwd(), COMPILED))));
  if (unrecorded.length > 0) {
    const list = unrecorded.map((line) => `  ${line}\n`).join("");
    process.stdout.write(`Not recorded yet (\`npx --no-install dateline record\` does it):\n${list}`);
  }
  return 0;
}
