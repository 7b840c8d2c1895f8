// With many new pages a second core is worth its start. A worker reads every other page ahead of the command, which goes on
// in its order, and then those that the command would come to last; what it has not begun the command reads itself.
import type { PageKind } from "../model/page.ts";
import { Refusal } from "../model/refusal.ts";
import type { PageHome } from "../pages/read-page.ts";
import type { Answer } from "./read-ahead-worker.ts";
import type { Job } from "./read-job.ts";
import { workAhead } from "./work-ahead.ts";

export interface ReadAhead {
  /** Undefined for a page that is not read ahead. Throws the Refusal of a page that cannot be read. */
  take(slug: string): Answer["done"];
  close(): void;
}

/** Milliseconds that a page takes, about. */
const TAKES: Readonly<Record<PageKind, number>> = { html: 40, markdown: 2, text: 0.4 };
/** So many milliseconds of work are done before a worker has started and been of use. */
const FEWEST = 800;

const NOTHING: ReadAhead = { take: () => undefined, close: () => {} };

/** `jobs` in the order in which they will be asked for. */
export function readAhead(jobs: readonly Job[], home: PageHome): ReadAhead {
  if (jobs.reduce((sum, { page }) => sum + TAKES[page.kind], 0) < FEWEST) return NOTHING;
  const module = new URL("./read-ahead-worker.ts", import.meta.url);
  // What is young is mostly garbage: V8 would take 48 MB for it.
  const ahead = workAhead<Answer>(module, jobs.length, { jobs, home }, 12);
  const indexes = new Map(jobs.map(({ page }, index) => [page.slug, index]));
  return {
    take(slug) {
      const index = indexes.get(slug);
      // It may be asked for again, when it is long kept.
      if (index === undefined || !indexes.delete(slug)) return undefined;
      const answer = ahead.take(index);
      return answer === undefined ? undefined : open(answer);
    },
    close: ahead.close,
  };
}

function open({ done, refusal, bug }: Answer): Answer["done"] {
  if (refusal !== undefined) throw new Refusal(refusal.code, refusal.message, refusal.remedy, refusal.place);
  if (bug !== undefined) throw new Error(bug);
  return done;
}
