// The shape of the files in content/ledger/. A file of any other shape is damaged, and is refused.
import { z } from "zod";
import type { ArchiveLedger, PageLedger, SiteLedger } from "../model/ledger.ts";

const instant = z.iso.datetime({ precision: 0, message: "must be an instant such as 2012-03-28T22:39:00Z" });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 digest");

const moment = z.strictObject({
  at: instant,
  precision: z.enum(["second", "minute", "hour", "day", "month", "year"]),
  basis: z.enum(["published", "unlabelled", "address", "updated", "capture", "change", "repair"]),
  captureFrom: z.enum(["stated", "page", "recorded"]).exactOptional(),
  evidence: z
    .strictObject({ words: z.string(), page: z.string(), line: z.int().positive().exactOptional() })
    .exactOptional(),
});

const moves = z.array(z.strictObject({ at: instant, from: instant, to: moment }));

const record = z.strictObject({
  kind: z.enum(["article", "coverage"]),
  order: z.int().nonnegative(),
  recorded: instant,
  published: moment,
  updated: moment,
  digest: sha256,
  changed: instant,
  significant: instant.exactOptional(),
  visible: sha256,
  text: z.string().exactOptional(),
  url: z.string().exactOptional(),
  aliases: z.array(z.string()),
  moves,
  repairs: z.array(z.strictObject({ at: instant, from: instant, to: instant, reason: z.string() })),
  absences: z.array(z.strictObject({ from: instant, to: instant.exactOptional() })),
  lists: z.array(z.string()).exactOptional(),
  left: z.record(z.string(), instant).exactOptional(),
  later: z
    .array(z.strictObject({ at: instant, updated: moment, digest: sha256, moves, lists: z.array(z.string()) }))
    .exactOptional(),
});

// An id goes into feeds as it is: US-ASCII without white space, as RFC 4151 has it.
const ID = /^tag:[!-~]+$/;
const id = z.string().regex(ID, "must be a tag URI");

const recordings = {
  recordings: z.array(instant).exactOptional(),
  known: z.int().nonnegative().exactOptional(),
};

export const pageLedgerShape: z.ZodType<PageLedger> = z.strictObject({
  version: z.literal(1),
  page: z.string(),
  file: z.strictObject({ digest: sha256, recorded: instant }),
  items: z.record(id, record),
  ...recordings,
});

export const siteLedgerShape: z.ZodType<SiteLedger> = z.strictObject({
  version: z.literal(1),
  digest: sha256,
  changed: instant,
  tagAuthority: z.string().exactOptional(),
  ...recordings,
});

/** By hand: an archive has as many ids as there are items, and is read at every build. */
const isPage = (page: unknown): boolean =>
  Array.isArray(page) && page.length > 0 && page.every((one) => typeof one === "string" && ID.test(one));

export const archiveLedgerShape: z.ZodType<ArchiveLedger> = z.strictObject({
  version: z.literal(1),
  pages: z
    .array(z.custom<readonly string[]>(isPage, "must be ids, one at least"))
    .refine((pages) => new Set(pages.flat()).size === pages.flat().length, "must name every item once"),
});
