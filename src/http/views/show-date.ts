// Settled dates in the site's language and zone, with the zone's name.
import { html } from "hono/html";
import { isDated } from "../../feeds/channel.ts";
import type { Instant, Moment } from "../../model/dates.ts";
import type { Item, StatedDate } from "../../model/item.ts";
import type { Site } from "../../model/site.ts";
import type { Edition } from "../../model/words.ts";
import type { Html } from "./layout.ts";
import { originalLink } from "./original-link.ts";
import { siteWords } from "./site-language.ts";

/** Two dates that are one are said once. */
export const isOneDate = ({ published, updated }: Item): boolean => published.at === updated.at;

/** The dates of an item as terms and their descriptions, and where it comes from, if that is to be said. */
export function showDates(item: Item, site: Edition, withSource = true): Html {
  const { published, updated, notUpdated, original, capturedFrom } = site.words.item;
  const source = withSource ? originalLink(item) : "";
  const isOne = isOneDate(item);
  return html`<dl class="dates">
<div><dt>${published}</dt><dd>${showMoment(item.published, item, site, isOne ? "dt-published dt-updated" : "dt-published")}${
    isOne ? html` <span class="unmoved"${siteWords(site)}>${notUpdated}</span>` : ""
  }</dd></div>
${isOne ? "" : html`<div><dt>${updated}</dt><dd>${showMoment(item.updated, item, site, "dt-updated")}</dd></div>\n`}${
  source === ""
    ? ""
    : html`<div><dt>${item.kind === "article" ? capturedFrom : original}</dt><dd>${source}</dd></div>\n`
}</dl>`;
}

/** What programs call a date, in h-entry's words. */
type Property = "dt-published" | "dt-updated" | "dt-published dt-updated";

export function showMoment(moment: Moment, item: Item, site: Edition, property?: Property): Html {
  const named = property !== undefined && isDated(item, site) ? html` class="${property}"` : "";
  return html`<time${named} datetime="${moment.at}"${siteWords(site)}>${writeMoment(moment, item, site)}</time>`;
}

export const showInstant = (at: Instant, site: Edition, property?: Property): Html =>
  html`<time${property === undefined ? "" : html` class="${property}"`} datetime="${at}"${siteWords(site)}>${writeInstant(at, site)}</time>`;

/** Words, without an element. */
export const writeInstant = (at: Instant, site: Site): string =>
  formatter(site.language, site.zone, true).format(new Date(at));

function writeMoment(moment: Moment, item: Item, site: Site): string {
  const isDay = moment.precision === "day" && moment.basis !== "capture";
  const day = isDay ? findStated(moment, item)?.stated : undefined;
  // A day is the page's own, whatever day it is at that moment where the site is at home.
  if (day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day))
    return formatter(site.language, "UTC", false).format(new Date(day));
  return formatter(site.language, site.zone, !isDay).format(new Date(moment.at));
}

/** The date line that a moment comes from. A page may say the same words in several places, of which one counts. */
export function findStated({ evidence, basis }: Moment, { stated }: Item): StatedDate | undefined {
  if (evidence === undefined) return undefined;
  const { words, page, line } = evidence;
  const same = stated.filter((one) => one.words === words && one.page === page && one.line === line);
  const counting = same.filter(({ lost }) => lost === undefined);
  return counting.find(({ role }) => role === basis) ?? counting[0] ?? same[0];
}

/** `Eastern Time`, in the site's language and marked as that. */
export function nameZone(site: Edition): Html {
  const format = new Intl.DateTimeFormat(site.language, { timeZone: site.zone, timeZoneName: "longGeneric" });
  const name = format.formatToParts(0).find(({ type }) => type === "timeZoneName")?.value ?? site.zone;
  return html`<bdi${siteWords(site)}>${name}</bdi>`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// To make one takes longer than to render a page with it.
function formatter(language: string, timeZone: string, withTime: boolean): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${withTime}`;
  const kept = formatters.get(key) ?? makeFormatter(language, timeZone, withTime);
  formatters.set(key, kept);
  return kept;
}

function makeFormatter(language: string, timeZone: string, withTime: boolean): Intl.DateTimeFormat {
  const day: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", day: "numeric" };
  const time: Intl.DateTimeFormatOptions = { hour: "numeric", minute: "2-digit", timeZoneName: "short" };
  return new Intl.DateTimeFormat(language, { ...day, ...(withTime ? time : {}), timeZone });
}
