// What a build that is settled is refused for.
import type { PageLedger } from "../../model/ledger.ts";
import { Refusal } from "../../model/refusal.ts";
import type { KeptPage } from "../kept/page.ts";
import { readLedger } from "../ledger-files.ts";
import { refuseLostName } from "../lost-names.ts";
import { refuseReplayOf } from "../refuse-replay.ts";
import type { Scene } from "./scene.ts";
import type { SettledParts } from "./settle-parts.ts";

/** Throws a Refusal for a name that the site gives to nothing, and, of a frozen build, for `unrecorded` and for a replay. */
export function refuseBuild(
  scene: Scene,
  settled: SettledParts,
  pages: readonly KeptPage[],
  unrecorded: readonly string[],
): void {
  const { root, site, isFrozen } = scene;
  if (isFrozen) refuseUnrecorded(root, settled, unrecorded);
  refuseLostName(
    root,
    site,
    [...settled.still.flatMap(({ some }) => [...some.rare().values()]), ...pages.map(({ rare }) => rare)].flatMap(
      (rare) => rare?.lists ?? [],
    ),
  );
}

/** All that is not recorded was settled again. */
function refuseUnrecorded(root: string, { parts }: SettledParts, lines: readonly string[]): void {
  const recorded = readLedger(root);
  const open = parts.flatMap(({ pages }) =>
    pages.flatMap(({ ledger }): readonly PageLedger[] => (ledger ? [ledger] : [])),
  );
  const pages = [...recorded.pages, ...open.map((ledger) => [ledger.page, ledger] as const)];
  refuseReplayOf(root, recorded, { ...recorded, pages: new Map(pages) });
  if (lines.length === 0) return;
  throw new Refusal(
    "unrecorded",
    `the ledger does not hold the content as it is:${lines.map((line) => `\n  ${line}`).join("")}`,
    "Run `npx --no-install dateline record`, and commit content/ledger and content/published.",
  );
}
