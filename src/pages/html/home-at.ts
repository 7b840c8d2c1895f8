// Where a saved page is at home, as far as its address and its language tell: which zone its clocks are in, and which number
// of a date comes first.
import { type Home, regionOf, regionOfDomain, withRegion, zoneOfRegion } from "../../dates/home.ts";
import { findSite } from "../../dates/sites.ts";
import type { ZoneName } from "../../model/dates.ts";

// Written in more countries than the one that most of its writers live in.
const ABROAD = ["en", "es", "pt", "ar", "fr", "zh", "de"];

export interface PlacedHome {
  readonly home: Home;
  /** Where the page itself tells; undefined where the site's is only assumed. */
  readonly zone: ZoneName | undefined;
}

/** `language` is the page's own. A newspaper that is known is at home where its newsroom is; else its country says. */
export function homeAt(site: Home, address: string | undefined, language: string | undefined): PlacedHome {
  const domain = address === undefined ? undefined : new URL(address).hostname;
  const known = domain === undefined ? undefined : findSite(domain);
  const country = domain === undefined ? undefined : regionOfDomain(domain);
  const own = withRegion(language ?? known?.language, known?.language, country);
  const zone = known?.zone ?? zoneOf(own, country, site);
  const home = { ...site, ...(zone === undefined ? {} : { zone }), ...(own === undefined ? {} : { language: own }) };
  return { home, zone };
}

/** A page in the site's own language is at home where the site is, unless its address names another country. */
function zoneOf(language: string | undefined, country: string | undefined, site: Home): string | undefined {
  if (country !== undefined) return zoneOfRegion(country);
  if (language === undefined) return undefined;
  const [base = ""] = language.split("-");
  const isAbroad = !language.includes("-") && ABROAD.includes(base);
  const region = regionOf(language);
  return isAbroad || region === undefined || base === site.language?.split("-")[0] ? undefined : zoneOfRegion(region);
}
