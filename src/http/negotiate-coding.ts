// Which content coding to send (RFC 9110 section 12.5.3).

export type Coding = "gzip" | "identity";

/** Undefined when neither is acceptable: 406. `accepted` is undefined when the client said nothing. */
export function settleCoding(accepted: string | undefined): Coding | undefined {
  // Without the field every coding is acceptable, and the plain one is the one that nobody fails to read.
  if (accepted === undefined) return "identity";
  const weights = readWeights(accepted);
  const any = weights.get("*");
  const gzip = weights.get("gzip") ?? any ?? 0;
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

/** Names in lower case with their weights (section 12.4.2); a member that is not well-formed is passed over. */
function readWeights(accepted: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const member of accepted.split(",")) {
    const parts = /^[ \t]*([!#$%&'*+.^_`|~\w-]+)[ \t]*(?:;[ \t]*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?[ \t]*$/i.exec(
      member,
    );
    if (parts?.[1] === undefined) continue;
    // `x-gzip` is the old name of the same coding (section 8.4.1.3).
    const name = parts[1].toLowerCase().replace(/^x-gzip$/, "gzip");
    weights.set(name, Math.max(weights.get(name) ?? 0, Number(parts[2] ?? 1)));
  }
  return weights;
}
