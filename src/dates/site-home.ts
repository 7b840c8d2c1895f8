// Where a line is at home of which only its site's domain and its language are known.
import { type Home, regionOf, regionOfDomain, withRegion, zoneOfRegion } from "./home.ts";
import { isLanguage } from "./names.ts";
import { findSite } from "./sites.ts";

/**
 * `captured`: RFC 3339, or a day; `domain`, `language` (BCP 47): each may be empty or make no sense, and is then not known.
 * A newspaper that is known is at home where its newsroom is; else the country says that its domain or the language names.
 */
export function homeOfSite(domain: string, language: string, captured: string): Home {
  const known = domain === "" ? undefined : findSite(domain);
  const country = regionOfDomain(domain);
  const stated = language !== "" && isLanguage(language) ? language : known?.language;
  const own = withRegion(stated, known?.language, country);
  const region = country ?? (own?.includes("-") ? regionOf(own) : undefined);
  const zone = known?.zone ?? (region === undefined ? undefined : zoneOfRegion(region));
  return {
    ...(zone === undefined ? {} : { zone }),
    ...(own === undefined ? {} : { language: own }),
    ...(captured === "" || Number.isNaN(Date.parse(captured)) ? {} : { captured }),
  };
}
