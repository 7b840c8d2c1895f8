// A site for the doctor to examine: the real app over the sample content, behind a server that changes one thing.
import { createServer, type IncomingMessage } from "node:http";
import { onTestFinished } from "vitest";
import { checkAddress } from "../../../src/cli/check-site.ts";
import { askNetwork } from "../../../src/cli/doctor/ask-network.ts";
import type { Finding } from "../../../src/cli/doctor/finding.ts";
import { knowProject } from "../../../src/cli/doctor/project.ts";
import { compileContent } from "../../../src/feeds/compile-content.ts";
import { makeApp } from "../../../src/http/app.ts";
import type { SettledContent } from "../../../src/model/item.ts";
import { bundledStore } from "../../raw.ts";
import { now, content as sample } from "../../store/sample-content.ts";

export interface Sent {
  status: number;
  readonly headers: Headers;
  body: Uint8Array;
}

/** Changes what is sent; `path` is what was asked. */
export type Illness = (sent: Sent, path: string, request: IncomingMessage) => void;

/** Serves until the test has finished. Returns the address of the site, without a slash. */
export async function serve(illness: Illness = () => {}, content: SettledContent = sample): Promise<string> {
  let base = "";
  const app = makeApp({ store: bundledStore(content), clock: () => now, baseUrl: () => base });
  const server = createServer(async (request, response) => {
    const headers = new Headers(request.headers as Record<string, string>);
    const answer = await app.request(base + request.url, { method: request.method ?? "GET", headers });
    const sent: Sent = {
      status: answer.status,
      headers: new Headers(answer.headers),
      body: new Uint8Array(await answer.arrayBuffer()),
    };
    illness(sent, request.url ?? "", request);
    // What is changed is counted anew.
    if (request.method !== "HEAD" && sent.headers.has("content-length")) {
      sent.headers.set("content-length", String(sent.body.length));
    }
    response.writeHead(sent.status, [...sent.headers].flat()).end(sent.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return base;
}

/** The doctor's findings about an address, inside the project that the content is of. */
export async function examineAddress(address: string, content: SettledContent = sample): Promise<readonly Finding[]> {
  const project = await knowProject(compileContent(content), { pages: new Map() }, now);
  return (await checkAddress(address, { ask: askNetwork(), now, project, dated: true })).findings;
}

/** Changes the text of a document that is sent plain; a compressed one, a 304 and a HEAD have none to change. */
export function rewrite(sent: Sent, change: (text: string) => string): void {
  if (sent.body.length === 0 || sent.headers.has("content-encoding")) return;
  sent.body = new TextEncoder().encode(change(new TextDecoder().decode(sent.body)));
}
