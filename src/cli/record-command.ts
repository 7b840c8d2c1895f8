import { systemClock } from "../http/clock.ts";
import { settle } from "../items/settle.ts";
import { unrecorded } from "../items/unrecorded.ts";
import { Refusal } from "../model/refusal.ts";
import { readArguments, refusePositionals } from "./arguments.ts";
import { readContent } from "./content-files.ts";
import { writeLedgerFiles } from "./ledger-files.ts";

export const help = `Usage: dateline record [--minor SLUG]...

Writes what is new or changed into content/ledger/. From then on the ids stand, and the published dates with them.

  --minor SLUG  the edit of this page changes nothing that a reader must know: its updated date stays (once, for this edit)
`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { minor: { type: "string", multiple: true } });
  refusePositionals(positionals);
  const root = process.cwd();
  const { site, pages, ledger } = readContent(root);
  const minor = new Set(values.minor ?? []);
  for (const slug of minor) {
    if (!pages.some(({ reading }) => reading.slug === slug)) {
      throw new Refusal(
        "unknown-page",
        `there is no page \`${slug}\``,
        "A slug is the name of a file in content/pages without its ending.",
      );
    }
  }
  const settled = settle({ pages, ledger, site, minor, now: systemClock() });
  const changes = unrecorded(ledger, settled.ledger);
  writeLedgerFiles(root, ledger, settled.ledger);
  const list = changes.map((line) => `  ${line}\n`).join("");
  process.stdout.write(changes.length === 0 ? "Everything is recorded already.\n" : `Recorded:\n${list}`);
  return 0;
}
