// The other end of `read-ahead.ts`.
import { readFileSync } from "node:fs";
import { isMainThread, workerData } from "node:worker_threads";
import { digest } from "../items/digest.ts";
import { Refusal } from "../model/refusal.ts";
import type { PageHome } from "../pages/read-page.ts";
import { type Job, readJob } from "./read-job.ts";
import { doAhead, type Task } from "./work-ahead.ts";

export interface Answer {
  readonly done?: { readonly fileDigest: string; readonly json: string };
  readonly refusal?: Pick<Refusal, "code" | "message" | "remedy" | "place">;
  /** Of an exception that is no refusal. */
  readonly bug?: string;
}

interface Reading extends Task {
  readonly jobs: readonly Job[];
  readonly home: PageHome;
}

function answer({ path, page }: Job, home: PageHome): Answer {
  try {
    const bytes = readFileSync(path);
    const fileDigest = digest(bytes);
    return { done: { fileDigest, json: readJob({ ...page, bytes }, home, fileDigest) } };
  } catch (error) {
    if (!(error instanceof Refusal)) return { bug: (error as Error).stack ?? String(error) };
    const { code, message, remedy, place } = error;
    return { refusal: { code, message, remedy, place } };
  }
}

if (!isMainThread && workerData !== null) {
  const { jobs, home, ...task } = workerData as Reading;
  const places = [...jobs.keys()];
  const order = [...places.filter((place) => place % 2 === 1), ...places.filter((place) => place % 2 === 0).reverse()];
  doAhead(task, order, (place) => answer(jobs[place] as Job, home));
}
