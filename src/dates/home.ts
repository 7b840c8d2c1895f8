// Where a page is at home: what settles zone labels that several places share, and numbers whose order is a custom.
import type { ZoneName } from "../model/dates.ts";
import type { NumberOrder } from "./forms/form.ts";
import { isZoneOf } from "./zone-table.ts";

export interface Home {
  /** BCP 47; with a region it decides the order of `03/04/2012`. */
  readonly language?: string;
  readonly zone?: ZoneName;
  /** When the page was captured; what a date without a year is read against. RFC 3339, or a day. */
  readonly captured?: string;
}

// CLDR's short dates begin with the month in these countries only.
const MONTH_FIRST = ["US", "PH", "PR", "GU", "FM", "PW", "MH"];

export function numberOrder(home: Home): NumberOrder {
  const region = home.language === undefined ? undefined : regionOf(home.language);
  if (region !== undefined) return MONTH_FIRST.includes(region) ? "month-first" : "day-first";
  const { zone } = home;
  if (zone === undefined) return undefined;
  return MONTH_FIRST.some((country) => isZoneOf(country, zone)) ? "month-first" : "day-first";
}

const regions = new Map<string, string | undefined>();

export function regionOf(language: string): string | undefined {
  if (!regions.has(language)) regions.set(language, findRegion(language));
  return regions.get(language);
}

/** The region that a tag names, or that its language is mostly written in; English is written everywhere. */
function findRegion(language: string): string | undefined {
  try {
    const locale = new Intl.Locale(language);
    return locale.language === "en" ? locale.region : locale.maximize().region;
  } catch {
    return undefined;
  }
}
