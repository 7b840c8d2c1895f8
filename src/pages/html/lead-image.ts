// The picture of an article: what the page tells programs to show, else the first of its text.
import { safeWebAddress } from "../../markup/safe-address.ts";
import type { PageImage } from "../../model/page.ts";
import { type LinkedData, textsOf } from "./json-ld.ts";
import type { Metas } from "./meta.ts";

/** A site's own mark stands for all of its pages, and shows nothing of this one. */
const OF_THE_SITE =
  /logo|sprite|default|placeholder|blank|spacer|favicon|apple-touch|avatar|share[-_]?(?:image|icon)|fb[-_]?image/i;

export function findLeadImage(
  metas: Metas,
  linked: LinkedData | undefined,
  inText: readonly PageImage[],
  base: string | undefined,
): PageImage | undefined {
  const told = [
    ...metas.findAll("og:image:secure_url", "og:image", "og:image:url"),
    ...imagesOf(linked),
    ...metas.findAll("twitter:image", "twitter:image:src", "thumbnail", "sailthru.image.full", "parsely-image-url"),
  ];
  for (const address of told) {
    const url = safeWebAddress(address.trim(), base);
    if (url === undefined || OF_THE_SITE.test(new URL(url).pathname)) continue;
    const printed = inText.find((image) => nameOf(image.url) === nameOf(url));
    return printed === undefined ? withSize(url, metas) : { ...printed, url };
  }
  return inText[0];
}

const imagesOf = (linked: LinkedData | undefined): readonly string[] => [
  ...textsOf(linked?.image, "url"),
  ...textsOf(linked?.thumbnailUrl),
];

/** Sizes of one picture differ in their folders and endings. */
const nameOf = (url: string): string =>
  new URL(url).pathname
    .split("/")
    .at(-1)
    ?.replace(/\.\w+$/, "") ?? url;

function withSize(url: string, metas: Metas): PageImage {
  const alt = metas.find("og:image:alt", "twitter:image:alt");
  const width = size(metas.find("og:image:width"));
  const height = size(metas.find("og:image:height"));
  return {
    url,
    ...(alt === undefined ? {} : { alt }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  };
}

const size = (text: string | undefined): number | undefined => {
  const pixels = Number.parseInt(text ?? "", 10);
  return pixels > 0 && pixels < 20_000 ? pixels : undefined;
};
