// What content/site.yaml orders of addresses: what moved, what ended, which topics and authors have another slug. An order
// that contradicts another, or leads nowhere, is refused where it is read: readers would only meet it years later.
import { z } from "zod";
import { findOwn } from "../feeds/orders.ts";
import { slugOf } from "../markup/slug.ts";
import type { Site } from "../model/site.ts";

type Path = readonly string[];
export type Refuse = (path: Path, message: string, remedy: string) => void;

/** The shape, not what `slugOf` makes of it: a slug of former years may be longer than one of today. */
const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

// An address of this site, from its root, without a query and as people write it: the app compares it decoded.
export const orderedPath = z
  .string()
  .regex(/^\/(?!\/)[^?#\p{Cc}]*$/u, "must be a path from the root of the site, without a query, such as /old.xml")
  .refine((path) => !/%[0-9A-Fa-f]{2}/.test(path), "must be written with its own letters, not with percent signs");

export function refuseOrders({ url, moved, ended, renamed }: Orders, refuse: Refuse): void {
  for (const place of ["topics", "authors"] as const) refuseNames(place, renamed[place], refuse);
  for (const path of Object.keys(moved)) {
    const at = ["moved", path];
    if (Object.hasOwn(ended, path)) {
      refuse(at, "this address stands under `ended` too", "Take one of the two lines out.");
    }
    const way = followed(path, (from) => pathOn(url, findOwn(moved, from)));
    if (way.isCircle) refuse(at, "this leads back to itself", "Name the address that it has now.");
    else if (Object.hasOwn(ended, way.last)) {
      refuse(
        at,
        `this leads to ${way.last}, which has ended`,
        "Put it under `ended` as well, or name another address.",
      );
    }
  }
}

type Orders = Pick<Site, "url" | "moved" | "ended" | "renamed">;

function refuseNames(place: "topics" | "authors", slugs: Readonly<Record<string, string>>, refuse: Refuse): void {
  for (const [old, slug] of Object.entries(slugs)) {
    const at = ["renamed", place, old];
    const name = [old, slug].find((each) => !isSlug(each));
    if (name !== undefined) {
      refuse(at, `\`${name}\` is no slug`, `Write the last part of its address, such as \`${slugOf(name)}\`.`);
    } else if (followed(old, (from) => findOwn(slugs, from)).isCircle) {
      refuse(at, "this leads back to itself", "Name the slug that it has now.");
    }
  }
}

/** Where `start` leads at last. */
function followed(start: string, next: (from: string) => string | undefined) {
  const seen = new Set([start]);
  let last = start;
  for (let to = next(last); to !== undefined; to = next(last)) {
    if (seen.has(to)) return { last, isCircle: true };
    seen.add(to);
    last = to;
  }
  return { last, isCircle: false };
}

/** The path of an address of this site; undefined for one that is elsewhere. */
function pathOn(site: string, address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const { origin, pathname } = new URL(address);
  const own = new URL(site);
  const folder = own.pathname.replace(/\/$/, "");
  return origin === own.origin && pathname.startsWith(`${folder}/`)
    ? readable(pathname.slice(folder.length))
    : undefined;
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export interface LostName {
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}

/** `live`: the slugs that the content has, held items' too. The first order that changes nothing. */
export function findLostName(
  renamed: Site["renamed"],
  live: Readonly<Record<"topics" | "authors", ReadonlySet<string>>>,
): LostName | undefined {
  const lost = (["topics", "authors"] as const).flatMap((place) =>
    Object.keys(renamed[place]).flatMap((old) => findLost(place, old, renamed[place], live[place])),
  );
  return lost[0];
}

function findLost(
  place: "topics" | "authors",
  old: string,
  slugs: Readonly<Record<string, string>>,
  live: ReadonlySet<string>,
): readonly LostName[] {
  const path = ["renamed", place, old];
  const what = place === "topics" ? "topic" : "author";
  if (live.has(old)) {
    const remedy = `Name the new ${what} on those pages, or take the line out.`;
    return [
      { path, message: `there are pages with the ${what} \`${old}\` still, so nobody is led away from it`, remedy },
    ];
  }
  const { last } = followed(old, (from) => findOwn(slugs, from));
  if (live.has(last)) return [];
  const remedy = "Correct the slug, or take the line out for as long as nothing has it.";
  return [{ path, message: `no page has the ${what} \`${last}\``, remedy }];
}
