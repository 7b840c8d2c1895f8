// The way from an item to where it was first published.
import { html } from "hono/html";
import { safeWebAddress } from "../../markup/safe-address.ts";
import type { Item } from "../../model/item.ts";
import type { Html } from "./layout.ts";

/** Named by its host; empty when no address is known, or none that a browser may open. */
export function originalLink({ source }: Item): Html | string {
  const address = source === undefined ? undefined : safeWebAddress(source);
  if (address === undefined) return "";
  return html`<a href="${address}" dir="ltr">${new URL(address).hostname}</a>`;
}
