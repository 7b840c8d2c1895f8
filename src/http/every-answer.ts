// What every answer carries, errors and 304 too, and the requests that are settled before any route.

/** The methods that there are (RFC 9110 section 10.2.1). */
export const allowed = "GET, HEAD, OPTIONS";

export const commonHeaders: Readonly<Record<string, string>> = {
  // Feeds are public: a reader in a browser may fetch them from any origin (Fetch standard, section 3.2).
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, IM",
  "X-Content-Type-Options": "nosniff",
};

const preflight: Readonly<Record<string, string>> = {
  Allow: allowed,
  "Access-Control-Allow-Methods": allowed,
  "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since, A-IM",
  "Access-Control-Max-Age": "86400",
};

export const answerOptions = (): Response =>
  new Response(null, { status: 204, headers: { ...commonHeaders, ...preflight } });

/** False of a path that is not UTF-8 in percent-encoding (RFC 3986 section 2.1). A query may hold any bytes (section 3.4). */
export function isReadablePath(path: string): boolean {
  if (!path.includes("%")) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
