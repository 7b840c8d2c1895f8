// The picture that a page names → the one that its item carries, with the media type that its address tells.
import type { ImageType, ItemImage } from "../model/item.ts";
import type { PageImage } from "../model/page.ts";

const TYPES: ReadonlyMap<string | undefined, ImageType> = new Map([
  ["avif", "image/avif"],
  ["gif", "image/gif"],
  ["jpeg", "image/jpeg"],
  ["jpg", "image/jpeg"],
  ["png", "image/png"],
  ["webp", "image/webp"],
]);

/** Undefined for a drawing in SVG: it is a document that may hold scripts, and few readers show it. */
export function showImage(image: PageImage | undefined): ItemImage | undefined {
  if (image === undefined) return undefined;
  const ending = endingOf(image.url);
  if (ending === "svg" || ending === "svgz") return undefined;
  const type = TYPES.get(ending);
  return type === undefined ? image : { ...image, type };
}

/** In lower case, without the dot; absent when the address's path has none. */
const endingOf = (url: string): string | undefined =>
  URL.canParse(url) ? /\.([a-z\d]+)$/i.exec(new URL(url).pathname)?.[1]?.toLowerCase() : undefined;
