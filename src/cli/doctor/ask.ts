// How the doctor asks, whether over the network or the app itself; and what an answer holds.
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { FaultCode } from "./faults.ts";

export interface Question {
  readonly method?: "GET" | "HEAD";
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  /** 0 when none came: then `failure` says why. */
  readonly status: number;
  readonly failure?: Failure;
  readonly headers: Headers;
  /** As they came, content coding and all. */
  readonly bytes: Uint8Array;
}

export interface Failure {
  readonly code: FaultCode;
  readonly message: string;
}

/** Follows no redirect and never throws for what the other side does. */
export type Ask = (url: string, question?: Question) => Promise<Answer>;

/** What a reader without compression says. */
export const PLAIN = { "Accept-Encoding": "identity" };

export const unanswered = (code: FaultCode, message: string): Answer => ({
  status: 0,
  failure: { code, message },
  headers: new Headers(),
  bytes: new Uint8Array(),
});

/** A feed of a sixteenth of it is a fault by itself. Neither what comes nor what it unpacks to is let grow beyond. */
export const MOST_BYTES = 16 * 2 ** 20;
export const MOST_SAID = `${MOST_BYTES / 2 ** 20} MB`;

const limit = { maxOutputLength: MOST_BYTES };
const decoders: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: (bytes) => gunzipSync(bytes, limit),
  "x-gzip": (bytes) => gunzipSync(bytes, limit),
  deflate: (bytes) => inflateSync(bytes, limit),
  br: (bytes) => brotliDecompressSync(bytes, limit),
};

/** Without its content coding. Throws what the decoder throws (`failureOf` says it in words). */
export function decoded({ headers, bytes }: Answer): Uint8Array {
  const coding = codingOf(headers);
  const decode = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined;
  if (coding !== "identity" && decode === undefined) throw new Error(`the content coding ${coding} is unknown`);
  return decode === undefined ? bytes : decode(bytes);
}

/** UTF-8, strictly: bytes that are none make the document unreadable. */
export const textOf = (answer: Answer): string => new TextDecoder("utf-8", { fatal: true }).decode(decoded(answer));

/** What went wrong while a document was read, in words that do not speak of our insides. */
export function failureOf(error: unknown): Failure {
  const { message, code = "" } = error as Error & { readonly code?: string };
  if (code === "ERR_BUFFER_TOO_LARGE") {
    return { code: "too-big", message: `the document unpacks to more than ${MOST_SAID}` };
  }
  return { code: "not-well-formed", message: wordsOf(code, message) };
}

function wordsOf(code: string, message: string): string {
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "the document is not UTF-8";
  if (/^(?:Z_|ERR__?ERROR_FORMAT|ERR_PADDING)/.test(code)) return `the document cannot be unpacked: ${message}`;
  if (message === "Maximum call stack size exceeded") return "its elements are nested too deeply to be read";
  // A parser shows the place on further lines, with an arrow under it.
  return message.split("\n")[0] ?? message;
}

/** What an answer is, where a document was expected. */
export const said = ({ status, failure }: Answer): string => failure?.message ?? String(status);

export const codingOf = (headers: Headers): string =>
  headers.get("content-encoding")?.trim().toLowerCase() || "identity";

/** Media type without its parameters. */
export const typeOf = (headers: Headers): string =>
  (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

export const charsetOf = (headers: Headers): string | undefined =>
  /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(headers.get("content-type") ?? "")?.[1]?.toLowerCase();

/** Comments may stand before it. */
export function looksLikeHtml(text: string): boolean {
  let rest = text.trimStart();
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->");
    if (end < 0) return false;
    rest = rest.slice(end + "-->".length).trimStart();
  }
  return /^<(?:!doctype html|html)\b/i.test(rest);
}
