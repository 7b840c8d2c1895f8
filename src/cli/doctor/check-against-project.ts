// A served document against what the project has recorded: ids and published dates stand, and what is held is nowhere.
import { escapeHtml } from "../../markup/escape-html.ts";
import type { Report } from "./finding.ts";
import type { Held, Project } from "./project.ts";
import { readFeedDate } from "./read-feed-date.ts";
import type { SeenEntry, SeenFeed } from "./seen-feed.ts";

export function checkEntries(feed: SeenFeed, { authority, recorded, published }: Project, report: Report): void {
  for (const entry of feed.entries) {
    const { id } = entry;
    if (id === undefined || !id.startsWith(authority) || isMove(entry)) continue;
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

export function checkEmbargo(text: string, { held }: Project, report: Report): void {
  for (const item of held) {
    const what = traceOf(item, text);
    if (what !== undefined)
      report("embargo-leak", `the ${what} of ${item.id} stands here, which is held until ${item.published.at}`);
  }
}

function traceOf({ id, path, title }: Held, text: string): string | undefined {
  if (isNamed(text, id)) return "id";
  if (isNamed(text, path)) return "address";
  if (title === undefined) return undefined;
  const written = [title, escapeHtml(title), JSON.stringify(title).slice(1, -1)];
  return written.some((words) => text.includes(words)) ? "title" : undefined;
}

/** `/articles/ferry` is not named by `/articles/ferry-returns`. */
function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[A-Za-z0-9_-]/.test(text[at + name.length] ?? "")) return true;
  }
  return false;
}
