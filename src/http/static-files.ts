// The few files beside feeds and pages. Style and script have their content's hash in their address, so that a
// browser keeps them for good and a page never meets the wrong ones.
import type { Subject } from "./subject.ts";
import { copyScript } from "./views/copy-script.ts";
import { favicon } from "./views/favicon.ts";
import { stylesheet } from "./views/stylesheet.ts";

interface StaticFile {
  readonly type: string;
  readonly caching: string;
  readonly text: string;
}

const forGood = "public, no-transform, max-age=31536000, immutable";
const forADay = "public, no-transform, max-age=86400";

export const stylePath = `/assets/style.${shortHash(stylesheet)}.css`;
export const scriptPath = `/assets/copy.${shortHash(copyScript)}.js`;
export const iconPath = "/favicon.svg";

const files: ReadonlyMap<string, StaticFile> = new Map([
  [stylePath, { type: "text/css", caching: forGood, text: stylesheet }],
  [scriptPath, { type: "text/javascript", caching: forGood, text: copyScript }],
  [iconPath, { type: "image/svg+xml", caching: forADay, text: favicon }],
  ["/robots.txt", { type: "text/plain", caching: forADay, text: "User-agent: *\nAllow: /\n" }],
]);

export function findStaticFile(base: string, path: string): Subject | undefined {
  const file = files.get(path);
  return file && { ...file, address: base + path, links: [], write: () => file.text };
}

/** FNV-1a with 32 bits: enough to tell two versions of a file apart, and there before the first request. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
