import { systemClock } from "../http/clock.ts";
import { readArguments, refusePositionals } from "./arguments.ts";
import { settleContent } from "./build.ts";
import { checkSite } from "./check-site.ts";
import { count } from "./words.ts";

export const help = `Usage: dateline check [--json]

Examines every document that the site would serve: well-formed and of its format, each item dated, no date still to come,
no id twice, every link resolved. Exit code 1 when something is wrong.

  --json  the findings as one JSON array: code, where, message, remedy
`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { json: { type: "boolean" } });
  refusePositionals(positionals);
  const now = systemClock();
  const { content, unrecorded } = settleContent(process.cwd(), { now });
  const { findings, documents } = await checkSite(content, now);
  if (values.json) process.stdout.write(`${JSON.stringify(findings)}\n`);
  else {
    for (const { where, code, message, remedy } of findings) {
      process.stdout.write(`${where}: ${message} (${code})\n  ${remedy}\n`);
    }
    const open = unrecorded.length === 0 ? "" : ` ${count(unrecorded.length, "page")} not recorded yet.`;
    process.stdout.write(
      `${count(documents, "document")} of ${count(content.items.length, "item")} examined, ${count(findings.length, "fault")}.${open}\n`,
    );
  }
  return findings.length === 0 ? 0 : 1;
}
