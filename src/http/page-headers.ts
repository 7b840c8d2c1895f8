// What a page may do in a browser: load our own style, script and images, and nothing else (CSP level 3).

const policy = (pictures: readonly string[]): readonly string[] => [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  `img-src ${["'self'", ...schemesOf(pictures)].join(" ")}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/**
 * `pictures` are the addresses of those that the page shows. They stand at the sites that they were captured from, and
 * these move them from host to host by redirects, which the policy follows (section 6.7.2.8): so schemes are named and no
 * hosts, on a page that has pictures and no other. The site that holds one learns no more than that somebody looked at it:
 * `same-origin` sends other sites no referrer at all.
 */
export const pageHeaders = (pictures: readonly string[] = []): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": policy(pictures).join("; "),
  "Referrer-Policy": "same-origin",
});

/** In one order, so that the same page always has the same header. */
const schemesOf = (pictures: readonly string[]): readonly string[] =>
  ["https:", "http:"].filter((scheme) => pictures.some((url) => url.startsWith(`${scheme}//`)));
