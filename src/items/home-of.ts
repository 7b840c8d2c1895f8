// Where a page is at home: what its front matter says, else its newsroom, else the site.
import type { ZoneName } from "../model/dates.ts";
import type { PageReading } from "../model/page.ts";
import type { Site } from "../model/site.ts";

export const homeOf = (page: PageReading, site: Pick<Site, "zone">): ZoneName =>
  page.front.zone ?? page.zone ?? site.zone;

/** A page from an address that nobody knows may be at home anywhere. */
export const isHomeKnown = ({ front, zone, address }: PageReading): boolean =>
  front.zone !== undefined || zone !== undefined || address === undefined;
