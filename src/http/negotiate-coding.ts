// Which content coding to send (RFC 9110 section 12.5.3).
import { readWeights } from "./weights.ts";

export type Coding = "gzip" | "identity";

/** Undefined when neither is acceptable: 406. `accepted` is undefined when the client said nothing. */
export function settleCoding(accepted: string | undefined): Coding | undefined {
  // Without the field every coding is acceptable, and the plain one is the one that nobody fails to read.
  if (accepted === undefined) return "identity";
  const weights = readWeights(accepted);
  const any = weights.get("*");
  // `x-gzip` is the old name of the same coding (section 8.4.1.3).
  const named = [weights.get("gzip"), weights.get("x-gzip")].filter((weight) => weight !== undefined);
  const gzip = named.length === 0 ? (any ?? 0) : Math.max(...named);
  if (gzip > 0 && gzip >= (weights.get("identity") ?? 0)) return "gzip";
  const identity = weights.get("identity") ?? (any === 0 ? 0 : 1);
  return identity > 0 ? "identity" : undefined;
}

/** The client's own words. Cloudflare shows every Worker `br, gzip` and keeps what the client sent beside it. */
export function findAcceptedCodings(request: Request): string | undefined {
  const cf = "cf" in request ? (request.cf as { readonly clientAcceptEncoding?: unknown } | undefined) : undefined;
  const own = cf?.clientAcceptEncoding;
  return typeof own === "string" ? own : (request.headers.get("Accept-Encoding") ?? undefined);
}
