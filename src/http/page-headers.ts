// What a page may do in a browser: load our own style, script and images, and nothing else (CSP level 3).

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

export const pageHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": policy.join("; "),
  "Referrer-Policy": "same-origin",
};
