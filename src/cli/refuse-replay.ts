// What the replay guard found, as a refusal for whoever runs the command.
import { findReplay, type Receipts, type Replay } from "../items/replay-guard.ts";
import type { Ledger } from "../model/ledger.ts";
import { Refusal } from "../model/refusal.ts";
import { readReceipts } from "./receipt-files.ts";
import { count } from "./words.ts";

/** Throws a Refusal for a replay that nobody has accepted. */
export function refuseReplay(receipts: Receipts, before: Ledger, after: Ledger): void {
  const replay = findReplay(receipts, before, after);
  if (replay === undefined) return;
  throw new Refusal(
    "replay",
    `readers would see it as a replay:${describe(replay)
      .map((line) => `\n  ${line}`)
      .join("")}`,
    "Bring content/ back from version control, or put each date right with `npx --no-install dateline repair`. If all of it\n" +
      '  is meant, run `npx --no-install dateline record --accept-replay "REASON"`: the reason is kept.',
  );
}

/** For builds that are to be deployed: they must be what was recorded, receipts and all. */
export function refuseReplayOf(root: string, ledger: Ledger, settled: Ledger): void {
  const receipts = readReceipts(root);
  const without = [...ledger.pages.keys()].filter((slug) => !receipts.has(slug));
  if (without.length > 0) {
    const remedy = "Run `npx --no-install dateline record`, and commit content/published.";
    throw new Refusal("unrecorded", `content/published has no receipt of ${without.join(", ")}`, remedy);
  }
  refuseReplay(receipts, ledger, settled);
}

function describe({ public: all, gone, moved, forgotten }: Replay): readonly string[] {
  const some = (ids: readonly string[]) => `${ids.slice(0, 3).join(", ")}${ids.length > 3 ? ", …" : ""}`;
  return [
    ...(gone.length === 0 ? [] : [`${gone.length} of ${count(all, "public item")} would be gone: ${some(gone)}`]),
    ...moved.slice(0, 10).map(({ id, from, to }) => `${id} was published ${from}, and would be ${to}`),
    ...(moved.length > 10 ? [`and ${moved.length - 10} more published dates`] : []),
    ...(forgotten.length === 0
      ? []
      : [`content/ledger has lost ${count(forgotten.length, "item")}: ${some(forgotten)}`]),
  ];
}
