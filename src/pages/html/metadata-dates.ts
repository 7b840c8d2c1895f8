// The dates that a page states for programs: `meta` elements, JSON-LD, microdata and RDFa.
import type { Home } from "../../dates/home.ts";
import type { Reading } from "../../model/dates.ts";
import { findDateName } from "./date-names.ts";
import { type LinkedData, textsOf } from "./json-ld.ts";
import type { Metas } from "./meta.ts";
import { readProgramDate } from "./program-date.ts";
import { regionOf } from "./region.ts";

/** In order of trust. `linked` is the article's own JSON-LD, `holders` the elements that hold its headline. */
export function readMetadataDates(
  document: Document,
  { metas, linked, holders }: { metas: Metas; linked: LinkedData | undefined; holders: ReadonlySet<Element> },
  home: Home,
): readonly Reading[] {
  const found = [
    ...(linked === undefined ? [] : readLinked(linked, home)),
    ...metas.all.flatMap(({ name, content }) => readNamed(name, content, "meta", home)),
    ...metas.findAll("parsely-page").flatMap((content) => readParsely(content, home)),
    ...readMarked(document, holders, home),
    ...readTitle(document, home),
  ];
  return unique(found).toSorted((a, b) => (a.trust ?? 1) - (b.trust ?? 1));
}

const readNamed = (name: string, value: string, kind: string, home: Home): readonly Reading[] => {
  const named = findDateName(name);
  if (named === undefined) return [];
  const reading = readProgramDate(
    value,
    { role: named.role, place: "metadata", where: `${kind} ${name}`, trust: named.trust },
    home,
  );
  return reading === undefined ? [] : [reading];
};

const LINKED = ["datePublished", "dateModified", "dateCreated"] as const;

const readLinked = (linked: LinkedData, home: Home): readonly Reading[] =>
  LINKED.flatMap((name) => textsOf(linked[name], "@value").flatMap((value) => readNamed(name, value, "JSON-LD", home)));

/** Parse.ly's older form: one `meta` with JSON in it. */
function readParsely(content: string, home: Home): readonly Reading[] {
  const date = /"pub_date"\s*:\s*"([^"]+)"/.exec(content)?.[1];
  return date === undefined ? [] : readNamed("pub_date", date, "meta parsely-page", home);
}

/** `Headline - 07.12.2017 - Paper`: in the title of the window. */
function readTitle(document: Document, home: Home): readonly Reading[] {
  const parts = (document.querySelector("title")?.textContent ?? "")
    .slice(0, LONGEST_TITLE)
    .split(/\s+[-–—|]\s+|\s*\|\s*/);
  return parts.slice(1).flatMap((part) => {
    const reading = readProgramDate(part, { role: "unlabelled", place: "metadata", where: "title", trust: 2 }, home);
    return reading?.written?.day === undefined ? [] : [reading];
  });
}

const LONGEST_TITLE = 400;

/** Things with dates of their own that are not the article's. */
const OTHER_THINGS = /Comment|Video|Image|Audio|Event|Person|Organization|Offer|Rating|Review$|Media/;

function readMarked(document: Document, holders: ReadonlySet<Element>, home: Home): readonly Reading[] {
  return [...document.querySelectorAll("[itemprop],[property]")].flatMap((element) => {
    if (element.localName === "meta" && element.parentElement?.localName === "head") return [];
    const name = element.getAttribute("itemprop") ?? element.getAttribute("property") ?? "";
    const key = name.split(/\s+/).find((each) => findDateName(each) !== undefined);
    if (key === undefined || isOthers(element, holders)) return [];
    const values = ["content", "datetime", "title"].flatMap((each) => element.getAttribute(each) ?? []);
    const kind = element.hasAttribute("itemprop") ? "itemprop" : "property";
    return [...values, element.textContent ?? ""].flatMap((value) => readNamed(key, value, kind, home)).slice(0, 1);
  });
}

function isOthers(element: Element, holders: ReadonlySet<Element>): boolean {
  const region = regionOf(element, holders);
  if (region !== undefined && region !== "caption" && region !== "foot") return true;
  const thing = element.parentElement?.closest("[itemtype],[typeof]");
  const type = `${thing?.getAttribute("itemtype") ?? ""} ${thing?.getAttribute("typeof") ?? ""}`;
  return OTHER_THINGS.test(type);
}

function unique(readings: readonly Reading[]): readonly Reading[] {
  const seen = new Set<string>();
  return readings.filter(({ words, role }) => {
    const key = `${role} ${words}`;
    return !seen.has(key) && seen.add(key);
  });
}
