// Where a link of a saved page leads.
import { safeWebAddress } from "../../markup/safe-address.ts";

/** Absolute; undefined for a place within the page, and for what is no web address. `page` is the page's own address. */
export function addressOf(link: Element, page: string | undefined): string | undefined {
  const href = link.getAttribute("href")?.trim() ?? "";
  return href === "" || href.startsWith("#") ? undefined : safeWebAddress(href, page ?? UNKNOWN);
}

/** The same page, by whatever scheme, with whatever query. */
export const isSamePage = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|[?#].*$/g, "").replace(/\/$/, "");

/** A relative address of a page that does not say where it is from leads nowhere, but still tells two entries apart. */
const UNKNOWN = "http://unknown.invalid/";

export const isUnknown = (address: string): boolean => address.startsWith(UNKNOWN);
