// The few files beside feeds and pages. Style and script have their content's hash in their address, so that a
// browser keeps them for good and a page never meets the wrong ones.
import { shortHash } from "../markup/short-hash.ts";
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

const icon: StaticFile = { type: "image/svg+xml", caching: forADay, text: favicon };

const files: ReadonlyMap<string, StaticFile> = new Map([
  [stylePath, { type: "text/css", caching: forGood, text: stylesheet }],
  [scriptPath, { type: "text/javascript", caching: forGood, text: copyScript }],
  [iconPath, icon],
  // Readers that look at no page for its icon ask for this one; what it is, its type says.
  ["/favicon.ico", icon],
]);

export function findStaticFile(base: string, path: string): Subject | undefined {
  const file = files.get(path);
  return file && { ...file, address: base + path, links: [], write: () => file.text };
}
