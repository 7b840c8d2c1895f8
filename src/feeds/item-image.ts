// The picture of an item in RSS and Atom: Media RSS 1.5.1 (rssboard.org/media-rss) and the enclosures of both formats.
import type { Extension, Item } from "feed";
import type { ItemImage } from "../model/item.ts";
import { asAttribute, asExtension, asText, type CompactElement } from "./feed-values.ts";

const MEDIA = "http://search.yahoo.com/mrss/";

/**
 * RSS wants url, length and type of an enclosure (section "enclosure"). Pictures are not fetched, so their length is not
 * known, and 0 says just that (RSS Best Practices Profile, section "enclosure"). A type that the address does not tell
 * would be made up, so there is no enclosure then; `media:content` needs neither.
 */
export function rssEnclosure(image: ItemImage | undefined): Pick<Item, "enclosure"> {
  if (image?.type === undefined) return {};
  return { enclosure: { url: image.url, type: image.type, length: 0 } };
}

/**
 * In Atom `feed` makes the type of the address's ending, whatever it is given, so that a `.jpg` is an `image/jpg` there:
 * a hint only (RFC 4287 section 4.2.7.3), and readers understand it. Of an address without an ending it would be nonsense.
 */
export function atomEnclosure(image: ItemImage | undefined): Pick<Item, "enclosure"> {
  return image?.type === undefined ? {} : { enclosure: { url: image.url } };
}

/** The prefix is declared where it is used: `feed` has no say over the root element. */
export function mediaContent(image: ItemImage | undefined): readonly Extension[] {
  if (image === undefined) return [];
  const { url, type, width, height, alt } = image;
  const content: CompactElement = {
    _attributes: {
      "xmlns:media": MEDIA,
      url: asAttribute(url),
      medium: "image",
      ...(type === undefined ? {} : { type }),
      ...(width === undefined ? {} : { width: String(width) }),
      ...(height === undefined ? {} : { height: String(height) }),
    },
    ...(alt === undefined ? {} : { "media:description": { _attributes: { type: "plain" }, _text: asText(alt) } }),
  };
  return [asExtension("media:content", [content])];
}
