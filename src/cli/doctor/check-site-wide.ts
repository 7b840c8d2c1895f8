// What no single document can tell: an address that does not exist, what is held, what is missing, other sites.
import { pagePath } from "../../feeds/feed-path.ts";
import { PLAIN, said } from "./ask.ts";
import { isMove } from "./check-against-project.ts";
import { checkChains } from "./check-chains.ts";
import { checkHeaders } from "./check-delivery.ts";
import type { Met, Round } from "./examine.ts";
import type { Findings } from "./finding.ts";
import { eachAtOnce } from "./many.ts";
import { isOwnSite, type Project } from "./project.ts";
import { isWebAddress, type SeenFeed } from "./seen-feed.ts";

type Seen = ReadonlyMap<string, SeenFeed>;

export async function checkSites(round: Round, { seen }: Met, isCut: boolean): Promise<void> {
  checkChains(seen, round.findings);
  checkElsewhere(round.origin, seen, round.findings);
  await checkUnknownAddress(round);
  // A stranger's server must not learn from our questions what is held.
  if (round.project === undefined || !isOwnSite(round.project, seen)) return;
  await checkHeldAddresses(round, round.project);
  if (round.isWhole && !isCut) checkMissing(round, round.project, seen);
}

function checkElsewhere(origin: string, seen: Seen, findings: Findings): void {
  const urls = [...seen.values()].flatMap(({ entries }) => entries.flatMap(({ url }) => url ?? []));
  const others = new Set(urls.filter(isWebAddress).map((url) => new URL(url).origin));
  others.delete(origin);
  for (const other of others) findings.at(origin)("elsewhere", `items link to ${other}, which was not examined`);
}

async function checkUnknownAddress({ ask, origin, findings }: Round): Promise<void> {
  const url = `${origin}/no-such-page-says-dateline-check`;
  const report = findings.at(url);
  const answer = await ask(url, { headers: PLAIN });
  if (answer.failure !== undefined) report(answer.failure.code, answer.failure.message);
  else if (answer.status !== 404) report("no-404", `an address that does not exist is answered ${said(answer)}`);
  else checkHeaders(answer.headers, "the answer 404", report);
}

async function checkHeldAddresses({ ask, origin, leak, findings }: Round, { held }: Project): Promise<void> {
  await eachAtOnce(held, async ({ path, id, published }) => {
    const answer = await ask(origin + path, { headers: PLAIN });
    if (answer.status === 404) return;
    findings.at(origin + path)(leak, `${id} is held until ${published.at}, and the answer is ${said(answer)}`);
  });
  const places = held.flatMap(({ topics, authors }) => [
    ...topics.map((slug) => pagePath({ kind: "topic", slug })),
    ...authors.map((slug) => pagePath({ kind: "author", slug })),
  ]);
  await eachAtOnce([...new Set(places)], async (path) => {
    const { status } = await ask(origin + path, { headers: PLAIN });
    if (status === 200) findings.at(origin + path)(leak, "all that belongs here is held, and the answer is 200");
  });
}

function checkMissing({ origin, findings }: Round, { visible }: Project, seen: Seen): void {
  const feeds = [...seen.values()];
  const served = new Set(feeds.flatMap(({ entries }) => entries.filter((each) => !isMove(each)).map(({ id }) => id)));
  const missing = visible.filter(({ id }) => !served.has(id));
  if (missing.length === 0) return;
  const first = missing[0]?.id ?? "";
  const others = missing.length === 1 ? "" : ` and ${missing.length - 1} more`;
  findings.at(origin)("not-in-any-feed", `${first}${others} can be found in no feed of the site`);
}
