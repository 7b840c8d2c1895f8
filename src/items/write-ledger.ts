import type { ArchiveLedger, PageLedger, SiteLedger } from "../model/ledger.ts";
import { sortKeys } from "./digest.ts";

/** One key a line, keys sorted: the same ledger gives the same bytes, and a change of one date is a change of one line. */
export const writeLedger = (ledger: PageLedger | SiteLedger | ArchiveLedger): string =>
  `${JSON.stringify(ledger, sortKeys, 2)}\n`;
