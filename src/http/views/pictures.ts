// The pictures of an item's page: the one above the text, and those in it. All are at other sites: nothing is copied.
import { html, raw } from "hono/html";
import { picturesIn, rewriteTags } from "../../markup/tags.ts";
import { textDirection } from "../../markup/text-direction.ts";
import type { Item, ItemImage } from "../../model/item.ts";
import type { Html } from "./layout.ts";

/** Undefined when the text shows it already, as large or as small as it is there. */
export function findLead({ image, html: content }: Item): ItemImage | undefined {
  if (image === undefined || picturesIn(content).some((url) => isSamePicture(url, image.url))) return undefined;
  return image;
}

/** The addresses that a browser asks for them. */
export const picturesOf = (item: Item): readonly string[] => {
  const lead = findLead(item);
  return [...(lead === undefined ? [] : [lead.url]), ...picturesIn(item.html)];
};

/** A picture without words is not announced: nobody knows what they would be. Its size keeps the room for it. */
export function leadFigure(item: Item): Html | string {
  const lead = findLead(item);
  if (lead === undefined) return "";
  const { url, alt = "", width, height } = lead;
  const size = width === undefined || height === undefined ? "" : raw(` width="${width}" height="${height}"`);
  return html`<figure class="lead">
<img class="u-featured" src="${url}" alt="${alt}" lang="${item.language}" dir="${textDirection(item.language)}"${size} decoding="async">
</figure>`;
}

/** The first picture of a page is in sight at once; the others wait until somebody scrolls to them. */
export function deferPictures(content: string, isFirstInSight: boolean): string {
  let seen = 0;
  return rewriteTags(content, ({ whole, name }) => {
    if (name !== "img") return whole;
    seen += 1;
    const loading = seen === 1 && isFirstInSight ? "" : ` loading="lazy"`;
    return `${whole.slice(0, -1)}${loading} decoding="async">`;
  });
}

const SIZE = /[-_]\d+x\d+$/;
const SHORTEST_NAME = 6;

/** One picture in several sizes has one name; a name as short as `1` or `image` is that of many. */
function isSamePicture(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const [a, b] = [new URL(one), new URL(other)];
  const name = nameOf(a);
  return (a.host === b.host && a.pathname === b.pathname) || (name.length >= SHORTEST_NAME && name === nameOf(b));
}

const nameOf = ({ pathname }: URL): string =>
  (pathname.split("/").at(-1) ?? "").replace(/\.\w+$/, "").replace(SIZE, "");
