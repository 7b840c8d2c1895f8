// The name of a new page, which is the address of its article for good.
import path from "node:path";
import { slugOf } from "../markup/slug.ts";
import { namesIn } from "./folders.ts";

/** Of a title, whole words, at most `longest` characters; a single word that is longer is cut within. */
export function shortSlug(title: string, longest: number): string {
  const whole = slugOf(title) || "untitled";
  if (whole.length <= longest) return whole;
  return whole.slice(0, longest + 1).replace(/-?[^-]*$/, "") || whole.slice(0, longest);
}

const NO_NAMES = /^(?:index|article|story|news|default|page|amp|html?|aspx?|php)$/;

/** A title in another script is spelled in code points, which nobody can say; the page's own address often has a name. */
export function pageSlug(title: string, address: string | undefined, longest: number): string {
  const slug = shortSlug(title, longest);
  if (address === undefined || !/^u(?:-[0-9a-f]+)+$/.test(slug)) return slug;
  const parts = (URL.parse(address)?.pathname ?? "").split("/").map((part) => part.replace(/\.\w{2,5}$/, ""));
  const named = parts.findLast((part) => /^[\w-]*[A-Za-z]{3}[\w-]*$/.test(part) && !NO_NAMES.test(part.toLowerCase()));
  return named === undefined ? slug : shortSlug(named, longest);
}

/** The same with a number behind it when it is taken. */
export function freeSlug(slug: string, used: ReadonlySet<string>): string {
  let free = slug;
  for (let number = 2; used.has(free); number += 1) free = `${slug}-${number}`;
  return free;
}

/** The ledger keeps an article that was taken out: its address and its id are never another's. */
export function usedSlugs(root: string): ReadonlySet<string> {
  const names = ["pages", "ledger", "published"].flatMap((folder) => namesIn(path.join(root, "content", folder)));
  return new Set(names.map((name) => path.parse(name).name));
}
