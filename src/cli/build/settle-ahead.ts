// With many pages to settle a second core is worth its start. It settles one part after another from the last on, and the command
// from the first on, until they meet.
import { NOTHING_AHEAD, type WorkAhead, workAhead } from "../work-ahead.ts";
import type { TextsFiles } from "./new-texts.ts";
import type { Settling } from "./settle-ahead-worker.ts";
import type { Part, Work } from "./settle-some.ts";
import type { Found } from "./survey.ts";

/** Parts. With fewer, most is done before a worker has begun. */
const FEWEST = 4;

/** To be asked for one part after another. What cannot be settled is undefined too: here it is told why. */
export function settleAhead(
  parts: readonly (readonly Found[])[],
  { scene, files, touched, ties }: Omit<Work, "texts">,
  texts: TextsFiles,
): WorkAhead<Part> {
  if (parts.length < FEWEST) return NOTHING_AHEAD;
  const { root, site, before, now, isFrozen, carried } = scene;
  files.flush();
  const settling: Settling = {
    scene: { root, site, before, now, isFrozen },
    carry: carried?.file,
    texts: texts.another(),
    touched: { pages: touched.pages, numbers: touched.numbers },
    ties,
    parts: parts.map((found) => files.asRead(found)),
  };
  return workAhead(new URL("./settle-ahead-worker.ts", import.meta.url), parts.length, settling, 16);
}
