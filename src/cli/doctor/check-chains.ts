// RFC 5005 section 4: how the documents of an archive are marked and linked, and that no item is in two of them.
import type { Findings } from "./finding.ts";
import type { SeenFeed } from "./seen-feed.ts";

type Seen = ReadonlyMap<string, SeenFeed>;

export function checkChains(seen: Seen, findings: Findings): void {
  const broken = [...seen].flatMap(([url, feed]) => findBreak(url, feed, seen));
  // A chain of a thousand pages is written by one program, and has one fault a thousand times.
  for (const [first, ...others] of Map.groupBy(broken, ({ kind, format }) => `${kind} ${format}`).values()) {
    if (first === undefined) continue;
    const more = others.length === 0 ? "" : ` (so it is with ${others.length} more)`;
    findings.at(first.where)("broken-chain", first.message + more);
  }
  checkOverlap(seen, findings);
}

interface Break extends Pick<SeenFeed, "format"> {
  readonly kind: "unmarked" | "no-current" | "no-next";
  readonly where: string;
  readonly message: string;
}

/** Each page is linked from the next newer one, and links back. */
function findBreak(url: string, { previous = "", format, isArchive }: SeenFeed, seen: Seen): readonly Break[] {
  const older = seen.get(previous);
  if (older === undefined || format === "json") return [];
  const say = (kind: Break["kind"], message: string): Break => ({ kind, format, where: previous, message });
  // Whatever else it lacks follows from that.
  if (!older.isArchive) return [say("unmarked", `${url} has it for an archive page, and it is not marked as one`)];
  const next = older.next ?? "none";
  return [
    ...(older.current === undefined ? [say("no-current", "the archive page does not name the current feed")] : []),
    ...(isArchive && next !== url
      ? [say("no-next", `it is the archive page before ${url}, but names ${next} as the next`)]
      : []),
  ];
}

/** An item appears once, so two archive pages of one format never share it. */
function checkOverlap(seen: Seen, findings: Findings): void {
  const homes = new Map<string, string>();
  for (const [url, { isArchive, format, entries }] of seen) {
    if (!isArchive) continue;
    for (const { id } of entries) {
      const home = homes.get(`${format} ${id}`);
      if (home === undefined) homes.set(`${format} ${id}`, url);
      else if (home !== url) findings.at(url)("archive-overlap", `${id} is on ${home} too`);
    }
  }
}
