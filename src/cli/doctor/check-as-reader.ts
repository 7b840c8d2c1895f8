// A bot protection may know the doctor and let it through, and hold off those that the feed is for.
import type { Ask } from "./ask.ts";
import type { Report } from "./finding.ts";
import { open } from "./open.ts";

/** What a reader that many people use says. */
const READER = "newsboat/2.36.0 (Linux x86_64)";

/** Asked of one feed of a site: what looks at names does it for all of them. */
export async function checkAsReader(url: string, ask: Ask, report: Report): Promise<void> {
  // What keeps the doctor itself from the feed is told of where that is examined.
  if ((await open(url, "feed", ask, () => {})) === undefined) return;
  const asReader: Ask = (at, asked) => ask(at, { ...asked, headers: { ...asked?.headers, "User-Agent": READER } });
  let refusal: string | undefined;
  await open(url, "feed", asReader, (code, message) => {
    if (code !== "redirected") refusal = message;
  });
  if (refusal === undefined) return;
  report("bot-challenge", `\`dateline-check\` gets the feed, but for a reader that calls itself ${READER}, ${refusal}`);
}
