// A page that was read → what settling keeps of it. The body is boiled down to what is shown at once: of a large site the
// texts would not fit into memory beside the HTML that is made of them.
import { blocksToHtml } from "../markup/blocks-to-html.ts";
import { cutAtWord } from "../markup/excerpt.ts";
import type { PageReading } from "../model/page.ts";
import { digest } from "./digest.ts";
import { normalText } from "./normal-text.ts";
import type { ReadBody, ReadPage } from "./read-pages.ts";

export const LONGEST_SUMMARY = 300;

/** `fileDigest`: SHA-256 of the file's bytes. */
export const toReadPage = (reading: PageReading, fileDigest: string): ReadPage => ({
  reading: { ...reading, body: [], highlights: [] },
  body: readBody(reading),
  fileDigest,
});

function readBody({ title, highlights, body }: PageReading): ReadBody {
  const first = body.find((block) => block.kind === "paragraph" || block.kind === "markup");
  const texts = body.flatMap((block) => (block.kind === "list" ? block.points : [block.text]));
  return {
    summary: cutAtWord((first?.kind === "markup" ? first.lead : first?.text) || title, LONGEST_SUMMARY),
    html: blocksToHtml(body, highlights),
    visible: digest(normalText([title, ...highlights, ...texts].join(" "))),
  };
}
