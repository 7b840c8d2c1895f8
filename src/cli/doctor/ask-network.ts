// Asks over the network. Node's own `fetch` would decompress by itself and hide what came.
import http from "node:http";
import https from "node:https";
import type { Answer, Ask } from "./ask.ts";

const PATIENCE_MILLISECONDS = 30_000;
/** A feed of this size is a fault by itself; no more of it is kept. */
const MOST_BYTES = 32 * 2 ** 20;

export const askNetwork: Ask = (url, { method = "GET", headers = {} } = {}) =>
  new Promise((resolve) => {
    const fail = (error: Error) => resolve(unanswered(error.message || "the connection broke"));
    const { request } = url.startsWith("https:") ? https : http;
    const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
    const sent = request(url, {
      method,
      signal,
      headers: { "User-Agent": "dateline-check", Accept: "*/*", ...headers },
    });
    sent.on("error", fail).on("response", (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("error", fail).on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > MOST_BYTES) response.destroy(new Error(`it sends more than ${MOST_BYTES / 2 ** 20} MB`));
        else chunks.push(chunk);
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: headersOf(response), bytes: Buffer.concat(chunks) }),
      );
    });
    sent.end();
  });

const unanswered = (failure: string): Answer => ({
  status: 0,
  failure,
  headers: new Headers(),
  bytes: new Uint8Array(),
});

function headersOf({ headersDistinct }: http.IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}
