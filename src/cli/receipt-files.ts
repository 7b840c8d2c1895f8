// content/published/: a receipt for each page of what readers were given. Read strictly, written whole.

import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { sortKeys } from "../items/digest.ts";
import type { Receipt, Receipts } from "../items/replay-guard.ts";
import { Refusal } from "../model/refusal.ts";
import { seenIn } from "./folders.ts";
import { collect } from "./refusals.ts";
import { writeWhole } from "./write-file.ts";

const FOLDER = "content/published";

const instant = z.iso.datetime({ precision: 0 });
const dates = z.record(z.string(), instant);
const shape: z.ZodType<Receipt> = z.strictObject({
  version: z.literal(1),
  page: z.string(),
  shown: dates,
  removed: dates,
  accepted: z.array(z.strictObject({ at: instant, reason: z.string() })),
});

/** Throws Refusals for damaged files. */
export function readReceipts(root: string): Receipts {
  const names = seenIn(path.join(root, FOLDER)).filter((name) => name.endsWith(".json"));
  return new Map(
    collect(names.toSorted().map((name) => () => [name.slice(0, -".json".length), readReceipt(root, name)])),
  );
}

function readReceipt(root: string, name: string): Receipt {
  const file = `${FOLDER}/${name}`;
  try {
    const receipt = shape.parse(JSON.parse(readFileSync(path.join(root, file), "utf8")));
    if (`${receipt.page}.json` === name) return receipt;
  } catch {
    // Told below: whatever is wrong with it, the way out is the same.
  }
  const remedy = "Bring the file back from version control: it guards what readers were given.";
  throw new Refusal("damaged-receipt", "this receipt is damaged", remedy, { file });
}

/** Writes what differs, each file whole. */
export function writeReceipts(root: string, before: Receipts, after: Receipts): void {
  for (const [slug, receipt] of after) {
    const text = textOf(receipt);
    const last = before.get(slug);
    if (last === undefined || textOf(last) !== text) writeWhole(path.join(root, FOLDER, `${slug}.json`), [text]);
  }
}

const textOf = (receipt: Receipt): string => `${JSON.stringify(receipt, sortKeys, 2)}\n`;
