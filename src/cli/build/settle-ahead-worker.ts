// The other end of `settle-ahead.ts`.
import { isMainThread, workerData } from "node:worker_threads";
import type { Touched } from "../../items/ties.ts";
import { doAhead, type Task } from "../work-ahead.ts";
import { openCarried } from "./carried-ledgers.ts";
import { NewTexts, type TextsFile } from "./new-texts.ts";
import type { Scene } from "./scene.ts";
import { type Part, settleSome, type TiesOf, type Work } from "./settle-some.ts";
import { SiteFiles } from "./site-files.ts";
import type { Found } from "./survey.ts";

export interface Settling {
  readonly scene: Pick<Scene, "root" | "site" | "before" | "now" | "isFrozen">;
  /** The file of what a preview carries. */
  readonly carry: string | undefined;
  readonly texts: TextsFile;
  readonly touched: Pick<Touched, "pages" | "numbers">;
  readonly ties: TiesOf;
  readonly parts: readonly (readonly Found[])[];
}

function openWork({ carry, texts, touched, ties, ...settling }: Omit<Settling, "parts">): Work {
  const scene = { ...settling.scene, carried: carry === undefined ? undefined : openCarried(carry) };
  // Whatever reading it should not find and keep anew is found once more by the next run: that costs time alone.
  const files = new SiteFiles({ ...scene, found: [], still: [], changed: new Set() });
  return { scene, files, texts: new NewTexts(texts, scene.now), touched, ties };
}

/** What went wrong shows again where the command settles the part itself. */
function attempt(found: readonly Found[], work: Work): Part | undefined {
  try {
    return settleSome(found, work);
  } catch {
    return undefined;
  }
}

if (!isMainThread && workerData !== null) {
  const { parts, begun, port, signal, ...settling } = workerData as Settling & Task;
  const work = openWork(settling);
  doAhead({ begun, port, signal }, [...parts.keys()].reverse(), (index) => attempt(parts[index] ?? [], work));
}
