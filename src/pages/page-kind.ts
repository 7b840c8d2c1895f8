// What kind of page a file holds: its ending says so.
import type { PageKind } from "../model/page.ts";

export const pageKinds: Readonly<Record<string, PageKind>> = {
  ".txt": "text",
  ".html": "html",
  ".htm": "html",
  ".md": "markdown",
};

/** `ending` with its dot, in any case. Undefined for what is no page. */
export const findPageKind = (ending: string): PageKind | undefined => pageKinds[ending.toLowerCase()];
