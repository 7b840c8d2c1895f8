// Saved pages with something hostile below an article of three paragraphs.
import type { PageReading } from "../../src/model/page.ts";
import { Refusal } from "../../src/model/refusal.ts";
import { readPage } from "../../src/pages/read-page.ts";

export const FILE = "content/pages/ferry.html";
/** A paragraph of prose. */
export const TEXT =
  "<p>Boats cross the sound again, and whoever has waited for them all winter may now sit down and wait for the timetable.</p>";

export const pageOf = (body: string, head = ""): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Ferry service returns</title>${head}</head>
<body><h1>Ferry service returns</h1>${TEXT}${TEXT}${TEXT}
${body}</body></html>`;

export const capture = (html: string) =>
  ({ slug: "ferry", file: FILE, kind: "html", bytes: new TextEncoder().encode(html) }) as const;

export const read = (html: string): PageReading =>
  readPage(capture(html), { language: "en", zone: "America/New_York" });

/** The page, or the refusal; what else is thrown is a bug. */
export function tryRead(html: string): PageReading | Refusal {
  try {
    return read(html);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

export const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
export const script = (code: string): string => `<script>${code}</script>`;
export const story = (at: number): string => `<a href="/story-${at}">A story about boats ${at}</a>`;

/** Milliseconds. A machine that is busy needs some; what grows with the square or worse needs minutes. */
export const LONGEST = 15_000;
