// A served document against what the project has recorded: ids and published dates stand.
import type { Report } from "./finding.ts";
import { isOwnId, type Project } from "./project.ts";
import { readFeedDate } from "./read-feed-date.ts";
import type { SeenEntry, SeenFeed } from "./seen-feed.ts";

export function checkEntries(feed: SeenFeed, project: Project, report: Report): void {
  const { recorded, published } = project;
  for (const entry of feed.entries) {
    const { id } = entry;
    if (id === undefined || !isOwnId(id, project) || isMove(entry)) continue;
    if (!recorded.has(id)) {
      report("unknown-id", `the ledger does not know the id ${id}`);
      continue;
    }
    const served = entry.published === undefined ? undefined : readFeedDate(entry.published);
    const ours = published.get(id) ?? "";
    if (served !== undefined && served !== Date.parse(ours)) {
      report("published-moved", `${id} is published ${entry.published?.words}, and ${ours} is recorded`);
    }
  }
}

/** An entry of the feed of updates is an event of its own. */
export const isMove = ({ id = "" }: SeenEntry): boolean => /\/updates\/\d+$/.test(id);
