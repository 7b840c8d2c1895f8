// File after file: read, show, ask where there is a doubt, put in its place. One that is refused stops no other.
import type { Instant } from "../../model/dates.ts";
import { Refusal } from "../../model/refusal.ts";
import { Refusals } from "../refusals.ts";
import { count } from "../words.ts";
import { ask, type Terminal } from "./ask.ts";
import type { Given } from "./compose-page.ts";
import { type Judged, judgePage } from "./judge-page.ts";
import type { Progress } from "./progress.ts";
import { sayPage, showable } from "./say-page.ts";
import type { Shelf } from "./shelf.ts";

interface Output {
  write(text: string): unknown;
}

export interface AddRun {
  readonly shelf: Shelf;
  readonly given: Given;
  readonly isDry: boolean;
  /** Every doubt is accepted. */
  readonly isYes: boolean;
  /** Pages without a doubt take one line each. */
  readonly isBrief: boolean;
  readonly clock: () => Instant;
  readonly out: Output;
  readonly err: Output;
  readonly progress: Progress;
  /** Absent when nobody sits there to be asked. */
  readonly terminal?: Terminal;
}

type Result = "added" | "revised" | "already there" | "left as it is" | "not added" | "refused";

/** Exit code: 1 when any file was refused. */
export async function addFiles(files: readonly string[], run: AddRun): Promise<number> {
  const results: Result[] = [];
  const doubtful: string[] = [];
  for (const [index, file] of files.entries()) {
    run.progress.show(index, file);
    results.push(await tellRefusals(run, () => addFile(file, run, doubtful)));
  }
  results.push(...(await recordRest(run)));
  run.progress.clear();
  if (files.length > 1) run.out.write(`${sayResults(results, run.isDry)}${sayDoubts(doubtful)}`);
  return results.includes("refused") ? 1 : 0;
}

async function tellRefusals(run: AddRun, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const refusals = error instanceof Refusals ? error.all : error instanceof Refusal ? [error] : undefined;
    if (refusals === undefined) throw error;
    run.progress.clear();
    for (const refusal of refusals) run.err.write(`${showable(refusal.toText())}\n`);
    return "refused";
  }
}

/** What is recorded last, and only then refused, is one refusal more. */
async function recordRest(run: AddRun): Promise<readonly Result[]> {
  const result = await tellRefusals(run, async () => {
    run.shelf.record();
    return "added";
  });
  return result === "refused" ? [result] : [];
}

async function addFile(file: string, run: AddRun, doubtful: string[]): Promise<Result> {
  const judged = await judgePage(file, run.given, run.shelf, run.clock());
  const { page, verdict, doubts, why } = judged;
  if (verdict === "there" || verdict === "left") {
    run.shelf.want(page.reading.slug);
    const result = verdict === "there" ? "already there" : "left as it is";
    say(run, `${file}: ${result}, ${page.reading.file}${why === undefined ? "" : `: ${why}`}\n`);
    return result;
  }
  if (!run.isBrief || doubts.length > 0) say(run, sayPage(file, judged.report));
  if (doubts.length > 0) doubtful.push(`${page.reading.file}: ${doubts.join("; ")}`);
  if (!(await isAccepted(file, judged, run))) return "not added";
  run.shelf.put(page, judged.bytes);
  const result = verdict === "new" ? "added" : "revised";
  say(run, `${file}: ${run.isDry ? "would be " : ""}${result}, ${page.reading.file}\n`);
  return result;
}

/** Throws a Refusal when there is nobody to ask. */
async function isAccepted(file: string, { doubts }: Judged, run: AddRun): Promise<boolean> {
  if (doubts.length === 0) return true;
  say(run, doubts.map((doubt) => `  in doubt: ${doubt}\n`).join(""));
  if (run.isYes || run.isDry) return true;
  if (run.terminal !== undefined) return ask("Add it?", run.terminal);
  const remedy = "If it is right, add it with `--yes`. What is missing can be said in its front matter.";
  throw new Refusal("doubtful-page", `not added: ${doubts.join("; ")}`, remedy, { file });
}

function say({ out, progress }: AddRun, text: string): void {
  progress.clear();
  out.write(showable(text));
}

const ORDER: readonly Result[] = ["added", "revised", "already there", "left as it is", "not added", "refused"];

function sayResults(results: readonly Result[], isDry: boolean): string {
  const parts = ORDER.flatMap((each) => {
    const number = results.filter((result) => result === each).length;
    return number === 0 ? [] : [`${number} ${each}`];
  });
  return `${isDry ? "Nothing was written. It would be: " : ""}${parts.join(", ")}.\n`;
}

const sayDoubts = (doubtful: readonly string[]): string =>
  doubtful.length === 0
    ? ""
    : `${count(doubtful.length, "page")} in doubt:\n${doubtful.map((line) => showable(`  ${line}\n`)).join("")}`;
