import { systemClock } from "../http/clock.ts";
import { settle } from "../items/settle.ts";
import { unrecorded } from "../items/unrecorded.ts";
import { Refusal } from "../model/refusal.ts";
import { readArguments, refusePositionals, UsageError } from "./arguments.ts";
import { readContent } from "./content-files.ts";
import { writeRecords } from "./record-content.ts";
import { keepHeapSmall } from "./small-heap.ts";

export const help = `Usage: dateline record [--minor SLUG]... [--accept-replay REASON]

Writes what is new or changed into content/ledger/, and what readers are given into content/published/. From then on the ids
stand, and the published dates with them: recording stops when more than a tenth of the public items (and more than 3) would
be gone, when a published date would move without a repair, or when the ledger has lost what was recorded.

  --minor SLUG            the edit of this page changes nothing that a reader must know: its updated date stays (once, for this edit)
  --accept-replay REASON  all that is meant: record it, and keep the reason
`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    minor: { type: "string", multiple: true },
    "accept-replay": { type: "string" },
  });
  refusePositionals(positionals);
  const reason = values["accept-replay"]?.trim();
  if (reason === "") throw new UsageError("`--accept-replay` needs a REASON");
  keepHeapSmall();
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
  const now = systemClock();
  const settled = settle({ pages, ledger, site, minor, now });
  const changes = unrecorded(ledger, settled.ledger);
  writeRecords(root, { before: ledger, after: settled.ledger, now, reason });
  const list = changes.map((line) => `  ${line}\n`).join("");
  process.stdout.write(changes.length === 0 ? "Everything is recorded already.\n" : `Recorded:\n${list}`);
  return 0;
}
