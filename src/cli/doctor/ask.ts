// How the doctor asks, whether over the network or the app itself; and what an answer holds.
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

export interface Question {
  readonly method?: "GET" | "HEAD";
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  /** 0 when none came: then `failure` says why. */
  readonly status: number;
  readonly failure?: string;
  readonly headers: Headers;
  /** As they came, content coding and all. */
  readonly bytes: Uint8Array;
}

/** Follows no redirect and never throws for what the other side does. */
export type Ask = (url: string, question?: Question) => Promise<Answer>;

const decoders: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/** Without its content coding. Throws what the decoder throws. */
export function decoded({ headers, bytes }: Answer): Uint8Array {
  const coding = codingOf(headers);
  const decode = decoders[coding];
  if (coding !== "identity" && decode === undefined) throw new Error(`the content coding ${coding} is unknown`);
  return decode === undefined ? bytes : decode(bytes);
}

/** UTF-8, strictly: bytes that are none make the document unreadable. */
export const textOf = (answer: Answer): string => new TextDecoder("utf-8", { fatal: true }).decode(decoded(answer));

export const codingOf = (headers: Headers): string =>
  headers.get("content-encoding")?.trim().toLowerCase() || "identity";

/** Media type without its parameters. */
export const typeOf = (headers: Headers): string =>
  (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/i.test(text);
