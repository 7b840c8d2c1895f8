import { readDateLine } from "../dates/read-date-line.ts";
import { spanOf } from "../dates/reading-span.ts";
import { systemClock } from "../http/clock.ts";
import { repair } from "../items/repair.ts";
import { nextReceipts } from "../items/replay-guard.ts";
import { settle } from "../items/settle.ts";
import type { Instant } from "../model/dates.ts";
import { Refusal } from "../model/refusal.ts";
import type { Site } from "../model/site.ts";
import { readArguments, UsageError } from "./arguments.ts";
import { readContent } from "./content-files.ts";
import { writeLedgerFiles } from "./ledger-files.ts";
import { readReceipts, writeReceipts } from "./receipt-files.ts";
import { refuseReplay } from "./refuse-replay.ts";

export const help = `Usage: dateline repair ID --published TIME --reason TEXT

Sets the published date of an item that is recorded with a wrong one. The ledger keeps what it was, and why it moved.
Readers that have seen the item keep the old date: repair early, or not at all.

  ID                as the ledger and the JSON feed write it: tag:…
  --published TIME  2012-03-28T18:39-04:00, or as a page would print it; a time without a zone is the site's
  --reason TEXT     for whoever wonders later
`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { published: { type: "string" }, reason: { type: "string" } });
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) throw new UsageError("`repair` takes one ID");
  if (values.published === undefined) throw new UsageError("`repair` needs --published TIME");
  if (!values.reason?.trim()) throw new UsageError("`repair` needs --reason TEXT");
  const root = process.cwd();
  const now = systemClock();
  const { site, pages, ledger } = readContent(root);
  const request = { id, published: readTime(values.published, site), reason: values.reason.trim() };
  const repaired = repair(ledger, request, now);
  const next = settle({ pages, ledger: repaired, site, now }).ledger;
  const receipts = readReceipts(root);
  refuseReplay(receipts, ledger, next);
  writeLedgerFiles(root, ledger, next);
  writeReceipts(root, receipts, nextReceipts(receipts, next, now));
  process.stdout.write(`${id} is published ${request.published}.\n`);
  return 0;
}

function readTime(words: string, site: Site): Instant {
  const [reading, ...others] =
    readDateLine(words, { place: "front-matter" }, { language: site.language, zone: site.zone }) ?? [];
  const span = reading === undefined || others.length > 0 ? undefined : spanOf(reading, site.zone);
  if (span !== undefined && span.start >= site.earliest) return span.start;
  if (span === undefined)
    throw new Refusal("bad-date", `\`${words}\` is no date that exists`, "Write it as 2012-03-28T18:39-04:00.");
  throw new Refusal(
    "bad-date",
    `\`${words}\` is before the site's earliest date`,
    "Change `earliest` in content/site.yaml if that is meant.",
  );
}
