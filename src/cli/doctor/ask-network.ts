// Asks over the network. Node's own `fetch` would decompress by itself and hide what came.
import http from "node:http";
import https from "node:https";
import { type Answer, type Ask, MOST_BYTES, MOST_SAID, unanswered } from "./ask.ts";
import type { FaultCode } from "./faults.ts";

const PATIENCE_MILLISECONDS = 30_000;
const OURSELVES = { "User-Agent": "dateline-check", Accept: "*/*" };

/** `patience`: how long one answer may take to its last byte, in milliseconds. */
export const askNetwork =
  (patience = PATIENCE_MILLISECONDS): Ask =>
  (url, { method = "GET", headers = {} } = {}) =>
    new Promise((resolve) => {
      const fail = (code: FaultCode, message: string) => resolve(unanswered(code, message));
      const onError = (error: Error) => fail("no-answer", sayWhy(error, patience));
      const { request } = url.startsWith("https:") ? https : http;
      const signal = AbortSignal.timeout(patience);
      const sent = request(url, { method, signal, headers: { ...OURSELVES, ...headers } });
      sent.on("response", (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        response.on("error", onError).on("data", (chunk: Buffer) => {
          size += chunk.length;
          if (size <= MOST_BYTES) chunks.push(chunk);
          else {
            fail("too-big", `more than ${MOST_SAID} came, and the rest was not waited for`);
            response.destroy();
          }
        });
        response.on("end", () => resolve(answerOf(response, Buffer.concat(chunks))));
      });
      // An answer can break off without an error, as one does that changes the protocol.
      sent.on("error", onError).on("close", () => fail("no-answer", "the connection broke"));
      sent.end();
    });

const answerOf = (response: http.IncomingMessage, bytes: Uint8Array): Answer => ({
  status: response.statusCode ?? 0,
  headers: headersOf(response),
  bytes,
});

function sayWhy(error: Error, patience: number): string {
  if (error.name === "TimeoutError" || error.cause instanceof DOMException) {
    return `no whole answer within ${patience / 1000} seconds`;
  }
  return error.message || "the connection broke";
}

function headersOf({ headersDistinct }: http.IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}
