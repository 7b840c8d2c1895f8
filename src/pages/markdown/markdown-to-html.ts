// CommonMark 0.31 and GFM → HTML, raw HTML and all: what may stay of it is for the sanitiser to say, in one place.
import { micromark, type Options } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

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

export const markdownToHtml = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml(), unfiltered],
  });
