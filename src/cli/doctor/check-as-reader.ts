// A bot protection may know the doctor and let it through, and hold off those that the feed is for.
import { type Answer, type Ask, looksLikeHtml, PLAIN, textOf } from "./ask.ts";
import type { Report } from "./finding.ts";
import { findObstacle } from "./open.ts";

/** What a reader that many people use says. */
const READER = "newsboat/2.36.0 (Linux x86_64)";

/** Asked of one feed of a site: what looks at names does it for all of them. */
export async function checkAsReader(url: string, ask: Ask, report: Report): Promise<void> {
  if (findRefusal(await ask(url, { headers: PLAIN })) !== undefined) return;
  const refusal = findRefusal(await ask(url, { headers: { ...PLAIN, "User-Agent": READER } }));
  if (refusal === undefined) return;
  report("bot-challenge", `\`dateline-check\` gets the feed, but for a reader that calls itself ${READER}, ${refusal}`);
}

function findRefusal(answer: Answer): string | undefined {
  return findObstacle(answer)?.[1] ?? (isPage(answer) ? "a page for people comes" : undefined);
}

/** What cannot be read is told of where the feed itself is examined. */
function isPage(answer: Answer): boolean {
  try {
    return looksLikeHtml(textOf(answer));
  } catch {
    return false;
  }
}
