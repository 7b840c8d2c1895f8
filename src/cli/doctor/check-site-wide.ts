// What no single document can tell: the archive chain, an address that does not exist, what is held, what is missing.

import { isMove } from "./check-against-project.ts";
import { checkHeaders, PLAIN } from "./check-delivery.ts";
import type { Round } from "./examine.ts";
import { type Finding, reporter } from "./finding.ts";
import { eachAtOnce } from "./many.ts";
import type { Project } from "./project.ts";
import type { SeenFeed } from "./seen-feed.ts";

type Seen = ReadonlyMap<string, SeenFeed>;

export async function checkSites(round: Round, seen: Seen, isCut: boolean, findings: Finding[]): Promise<void> {
  checkChains(seen, findings);
  checkElsewhere(round, seen, findings);
  await checkUnknownAddress(round, findings);
  if (round.project === undefined || !isOurs(round.project, seen)) return;
  await checkHeldAddresses(round, findings);
  if (round.isWhole && !isCut) checkMissing(round, seen, findings);
}

/** A stranger's server must not learn from our questions what is held. */
const isOurs = ({ authority }: Project, seen: Seen): boolean =>
  [...seen.values()].some(({ entries }) => entries.some(({ id }) => id?.startsWith(authority)));

/** RFC 5005 section 4: each page is linked from the next newer one, and links back. */
function checkChains(seen: Seen, findings: Finding[]): void {
  for (const [url, { previous, format }] of seen) {
    const older = previous === undefined ? undefined : seen.get(previous);
    if (older === undefined || format === "json") continue;
    const report = reporter(previous ?? url, findings);
    if (!older.isArchive) report("broken-chain", `${url} has it for an archive page, and it is not marked as one`);
    if (older.current === undefined) report("broken-chain", "the archive page does not name the current feed");
    if (seen.get(url)?.isArchive && older.next !== url) {
      report("broken-chain", `it is the archive page before ${url}, but names ${older.next ?? "none"} as the next`);
    }
  }
  checkOverlap(seen, findings);
}

/** An item appears once, so two archive pages of one format never share it. */
function checkOverlap(seen: Seen, findings: Finding[]): void {
  const homes = new Map<string, string>();
  for (const [url, { isArchive, format, entries }] of seen) {
    if (!isArchive) continue;
    for (const { id } of entries) {
      const home = homes.get(`${format} ${id}`);
      if (home === undefined) homes.set(`${format} ${id}`, url);
      else if (home !== url) reporter(url, findings)("archive-overlap", `${id} is on ${home} too`);
    }
  }
}

function checkElsewhere({ origin }: Round, seen: Seen, findings: Finding[]): void {
  const urls = [...seen.values()].flatMap(({ entries }) => entries.flatMap(({ url }) => url ?? []));
  const others = new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin));
  others.delete(new URL(origin).origin);
  for (const other of others) reporter(origin, findings)("elsewhere", `items link to ${other}, which was not examined`);
}

async function checkUnknownAddress({ ask, origin }: Round, findings: Finding[]): Promise<void> {
  const url = `${origin}/no-such-page-says-dateline-check`;
  const report = reporter(url, findings);
  const { status, headers, failure } = await ask(url, { headers: PLAIN });
  if (failure !== undefined) report("no-answer", failure);
  else if (status !== 404) report("no-404", `an address that does not exist is answered ${status}`);
  else checkHeaders(headers, "the answer 404", report);
}

async function checkHeldAddresses({ ask, origin, project }: Round, findings: Finding[]): Promise<void> {
  await eachAtOnce(project?.held ?? [], async ({ path, id, published }) => {
    const { status } = await ask(origin + path, { headers: PLAIN });
    if (status !== 404) {
      reporter(origin + path, findings)(
        "embargo-leak",
        `${id} is held until ${published.at}, and the answer is ${status}`,
      );
    }
  });
}

function checkMissing({ project, origin }: Round, seen: Seen, findings: Finding[]): void {
  const feeds = [...seen.values()];
  const served = new Set(feeds.flatMap(({ entries }) => entries.filter((each) => !isMove(each)).map(({ id }) => id)));
  const missing = project?.visible.filter(({ id }) => !served.has(id)) ?? [];
  if (missing.length === 0) return;
  const first = missing[0]?.id ?? "";
  const others = missing.length === 1 ? "" : ` and ${missing.length - 1} more`;
  reporter(origin, findings)("not-in-any-feed", `${first}${others} can be found in no feed of the site`);
}
