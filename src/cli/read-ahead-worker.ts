// The other end of `read-ahead.ts`: reads the pages that it is given, one after another, and says when one is done.
import { readFileSync } from "node:fs";
import { isMainThread, workerData } from "node:worker_threads";
import { digest } from "../items/digest.ts";
import { Refusal } from "../model/refusal.ts";
import type { PageHome } from "../pages/read-page.ts";
import { begin } from "./begin.ts";
import { type Line, sendBack, tellOfEnd } from "./other-core.ts";
import { type Job, readJob } from "./read-job.ts";

export interface Answer {
  readonly slug: string;
  readonly done?: { readonly fileDigest: string; readonly json: string };
  readonly refusal?: Pick<Refusal, "code" | "message" | "remedy" | "place">;
  /** Of an exception that is no refusal. */
  readonly bug?: string;
}

interface Task extends Line {
  readonly jobs: readonly Job[];
  readonly home: PageHome;
  /** By job. */
  readonly begun: Int32Array;
}

function answer({ path, page }: Job, home: PageHome): Answer {
  const { slug } = page;
  try {
    const bytes = readFileSync(path);
    const fileDigest = digest(bytes);
    return { slug, done: { fileDigest, json: readJob({ ...page, bytes }, home, fileDigest) } };
  } catch (error) {
    if (!(error instanceof Refusal)) return { slug, bug: (error as Error).stack ?? String(error) };
    const { code, message, remedy, place } = error;
    return { slug, refusal: { code, message, remedy, place } };
  }
}

function work({ jobs, home, begun, ...line }: Task): void {
  tellOfEnd(line);
  for (const [index, job] of jobs.entries()) {
    if (!begin(begun, index)) continue;
    sendBack(line, answer(job, home));
  }
}

if (!isMainThread && workerData !== null) work(workerData as Task);
