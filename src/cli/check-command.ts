import { existsSync } from "node:fs";
import path from "node:path";
import { compileContent } from "../feeds/compile-content.ts";
import { systemClock } from "../http/clock.ts";
import type { Instant } from "../model/dates.ts";
import { readArguments, refusePositionals, UsageError } from "./arguments.ts";
import { checkAddress, checkBuild } from "./check-site.ts";
import { SITE_FILE } from "./content-files.ts";
import { askNetwork } from "./doctor/ask-network.ts";
import type { Examined } from "./doctor/examine.ts";
import { askWithin } from "./doctor/patience.ts";
import { knowProject, type Project } from "./doctor/project.ts";
import { settleContent } from "./settle-content.ts";
import { count } from "./words.ts";

/** For a whole site. */
const PATIENCE_MILLISECONDS = 600_000;

export const help = `Usage: dateline check [URL] [--json]

The feed doctor. Without a URL it examines every document that the build would serve; with the URL of a site or of a feed
(http or https), what is served there: well-formed, complete, dated and linked right; delivered with validators, 304, HEAD,
CORS, compression and the right types; and, inside the project, true to the ledger and silent about what is held.
Exit code 1 when there is an error; a warning is only said.

  --json  the findings as one JSON array: code, severity, where, message, remedy
`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { json: { type: "boolean" } });
  const [address, ...others] = positionals;
  refusePositionals(others);
  const now = systemClock();
  const { examined, note } = address === undefined ? await examineBuild(now) : await examineAddress(address, now);
  const { findings } = examined;
  process.stdout.write(values.json ? `${JSON.stringify(findings)}\n` : report(examined) + note);
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

interface Outcome {
  readonly examined: Examined;
  readonly note: string;
}

async function examineBuild(now: Instant): Promise<Outcome> {
  const { content, project, unrecorded } = await readProject(now);
  const note = unrecorded.length === 0 ? "" : `${count(unrecorded.length, "page")} not recorded yet.\n`;
  return { examined: await checkBuild(content, project, now), note };
}

async function examineAddress(address: string, now: Instant): Promise<Outcome> {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    throw new UsageError(`\`${address}\` is no http or https address`);
  }
  const known = await findProject(now);
  const ask = askWithin(PATIENCE_MILLISECONDS, askNetwork(), () => performance.now());
  const examined = await checkAddress(address, { ask, now, ...known });
  const note = known.project === undefined ? "No project here, so nothing was compared with a ledger.\n" : "";
  return { examined, note };
}

async function findProject(now: Instant): Promise<{ readonly project?: Project; readonly dated: boolean }> {
  if (!existsSync(path.join(process.cwd(), SITE_FILE))) return { dated: true };
  const { content, project } = await readProject(now);
  return { project, dated: content.site.undated === "bounded" };
}

async function readProject(now: Instant) {
  const root = process.cwd();
  const { content: settled, unrecorded, ledger, pages } = settleContent(root, now);
  const content = compileContent(settled);
  return { content, unrecorded, project: await knowProject(content, ledger, now, pages) };
}

function report({ findings, documents, items }: Examined): string {
  const lines = findings.map(
    ({ where, severity, code, message, remedy }) => `${where}: ${severity}: ${message} (${code})\n  ${remedy}\n`,
  );
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const sum = `${count(errors, "error")}, ${count(findings.length - errors, "warning")}`;
  return `${lines.join("")}${count(documents, "document")} with ${count(items, "item")} examined: ${sum}.\n`;
}
