// CommonMark 0.31 and GFM → HTML, raw HTML and all: what may stay of it is for the sanitiser to say, in one place.
import { createRequire } from "node:module";
import type { Options } from "micromark";

// Loaded with the first page: most builds read none.
const load = createRequire(import.meta.url);

type HtmlExtension = NonNullable<Options["htmlExtensions"]>[number];

/** Without GFM's own filter, which would turn an embedded player into its source text (GFM, section 6.11). */
const unfiltered: HtmlExtension = {
  exit: {
    htmlFlowData(token) {
      this.raw(this.sliceSerialize(token));
    },
    htmlTextData(token) {
      this.raw(this.sliceSerialize(token));
    },
  },
};

export function markdownToHtml(markdown: string): string {
  const { micromark } = load("micromark") as typeof import("micromark");
  const { gfm, gfmHtml } = load("micromark-extension-gfm") as typeof import("micromark-extension-gfm");
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml(), unfiltered],
  });
}
