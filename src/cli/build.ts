// content/ → build/content.txt, the one file that the Worker bundles. Never writes under content/.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { editionOf } from "../feeds/compile-content.ts";
import { guardItem } from "../feeds/guard-item.ts";
import { digest } from "../items/digest.ts";
import { authorsOf } from "../items/lists.ts";
import { settle } from "../items/settle.ts";
import { unrecorded } from "../items/unrecorded.ts";
import { slugOf } from "../markup/slug.ts";
import type { Instant } from "../model/dates.ts";
import type { SettledContent } from "../model/item.ts";
import type { Ledger } from "../model/ledger.ts";
import { Refusal } from "../model/refusal.ts";
import { readContent, SITE_FILE } from "./content-files.ts";
import { lineInSite } from "./read-site.ts";
import { refuseReplayOf } from "./refuse-replay.ts";
import { findLostName } from "./site-orders.ts";
import { writeWhole } from "./write-file.ts";

export const COMPILED = "build/content.txt";

export interface BuildOptions {
  readonly now: Instant;
  /** Refuse what the ledger does not hold. */
  readonly frozen?: boolean;
  /** A file that keeps what is settled but not recorded from one build to the next, so that a preview's dates stand still. */
  readonly carry?: string;
}

export interface BuildResult {
  /** Not guarded yet. */
  readonly content: SettledContent;
  /** One line for every page that is not recorded as it is. */
  readonly unrecorded: readonly string[];
}

/** Settles without writing anything. */
export function settleContent(root: string, { now, frozen = false, carry }: BuildOptions): BuildResult {
  const { site, pages, ledger } = readContent(root);
  const recorded = carry === undefined ? "" : digestLedger(ledger);
  const settled = settle({ pages, site, ledger: carry === undefined ? ledger : carried(carry, ledger, recorded), now });
  refuseLostName(root, settled.content);
  const open = unrecorded(ledger, settled.ledger);
  if (frozen) refuseReplayOf(root, ledger, settled.ledger);
  if (frozen && open.length > 0) {
    const list = open.map((line) => `\n  ${line}`).join("");
    throw new Refusal(
      "unrecorded",
      `the ledger does not hold the content as it is:${list}`,
      "Run `npx --no-install dateline record`, and commit content/ledger and content/published.",
    );
  }
  if (carry !== undefined) writeWhole(carry, [JSON.stringify({ recorded, ledger: settled.ledger })]);
  return { content: settled.content, unrecorded: open };
}

/** Whether a topic or an author with a new slug is there can be told only when the content is settled. */
function refuseLostName(root: string, { site, items }: SettledContent): void {
  const versions = items.flatMap((item) => [item, ...(item.later ?? []).map(({ shows }) => shows)]);
  const authors = versions.flatMap((item) => authorsOf(item, site.authors));
  const lost = findLostName(site.renamed, {
    topics: new Set(versions.flatMap(({ topics }) => topics.map(slugOf))),
    authors: new Set(authors.map(({ name }) => slugOf(name))),
  });
  if (lost === undefined) return;
  const place = { file: SITE_FILE, line: lineInSite(readFileSync(path.join(root, SITE_FILE), "utf8"), lost.path) };
  throw new Refusal("lost-name", `\`${lost.path.join(".")}\`: ${lost.message}`, lost.remedy, place);
}

export function build(root: string, options: BuildOptions): BuildResult {
  const result = settleContent(root, options);
  writeWhole(path.join(root, COMPILED), writeContent(result.content));
  return result;
}

/** The text of `CompiledContent`, an item at a time: all items of a large site would not fit into memory twice. */
function* writeContent({ items, site, ...rest }: SettledContent): Generator<string> {
  yield `${JSON.stringify({ site: editionOf(site), ...rest }).slice(0, -1)},"items":[`;
  for (const [index, item] of items.entries()) yield (index === 0 ? "" : ",") + JSON.stringify(guardItem(item));
  yield "]}\n";
}

/** What was carried counts until the ledger on disk changes: then that is the newer truth. */
function carried(file: string, ledger: Ledger, recorded: string): Ledger {
  if (!existsSync(file)) return ledger;
  const kept: { recorded: string; ledger: Ledger } = JSON.parse(readFileSync(file, "utf8"));
  return kept.recorded === recorded ? kept.ledger : ledger;
}

const digestLedger = (ledger: Ledger): string => digest(JSON.stringify(ledger));
