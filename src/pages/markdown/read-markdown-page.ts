// A page in Markdown: what people write themselves. Its facts stand in front matter, its body is CommonMark and GFM.
import type { Element, Root, RootContent } from "hast";
import { readFragment } from "../../markup/content/read-fragment.ts";
import { type SanitizedHtml, sanitizeTree } from "../../markup/sanitize-html.ts";
import type { PageReading } from "../../model/page.ts";
import { Refusal } from "../../model/refusal.ts";
import type { CutPage } from "../front-matter.ts";
import { markdownToHtml } from "./markdown-to-html.ts";
import { refuseCostly } from "./refuse-costly.ts";

/** `base` is what relative addresses are read against. Throws a Refusal with the line. */
export function readMarkdownPage(
  { front, rest, restLine }: CutPage,
  base: string | undefined,
): Omit<PageReading, "slug" | "file" | "front"> {
  refuseCostly(rest, restLine);
  const tree = readFragment(markdownToHtml(rest));
  const heading = findTitle(tree);
  const title = front.title ?? heading?.title;
  if (title === undefined) throw noTitle(restLine);
  // A heading that says again what front matter says is the title too.
  const isTitle = heading !== undefined && heading.title === title;
  const content = sanitizeTree(isTitle ? without(tree, heading.element) : tree, base);
  if (content.html === "") throw noBody(restLine);
  return { title, highlights: [], ...bodyOf(content), readings: [] };
}

function bodyOf({ html, text, lead, images: [image] }: SanitizedHtml): Pick<PageReading, "body" | "image"> {
  return { body: [{ kind: "markup", html, text, lead }], ...(image === undefined ? {} : { image }) };
}

/** The `# heading` that a document begins with. */
function findTitle(tree: Root): { readonly element: Element; readonly title: string } | undefined {
  const first = tree.children.find(isSaid);
  if (first?.type !== "element" || first.tagName !== "h1") return undefined;
  const title = sanitizeTree(first).text.replaceAll("\n", " ");
  return title === "" ? undefined : { element: first, title };
}

const isSaid = (node: RootContent): boolean =>
  node.type === "element" || (node.type === "text" && node.value.trim() !== "");

const without = (tree: Root, element: Element): Root => ({
  ...tree,
  children: tree.children.filter((each) => each !== element),
});

const noTitle = (line: number): Refusal =>
  new Refusal(
    "page-without-headline",
    "this page has no title",
    "Write `title: …` in its front matter, or begin the text with a line `# Title`.",
    { line },
  );

const noBody = (line: number): Refusal =>
  new Refusal("page-without-body", "this page has no text yet", "Write the article below its front matter.", { line });
