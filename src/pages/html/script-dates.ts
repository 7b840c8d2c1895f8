// Dates that a page's own scripts hold: `var cnnFirstPub = new Date('…')`, `"publishDate": new Date(1264790820239)`, data for
// counters, state for frameworks. Read as text; nothing is run.
import type { Home } from "../../dates/home.ts";
import type { Reading } from "../../model/dates.ts";
import { findDateName } from "./date-names.ts";
import { readProgramDate } from "./program-date.ts";

const ASSIGNED =
  /["']?([A-Za-z_$][\w$.:-]{2,50})["']?\s*[:=]\s*(?:new\s+Date\(\s*)?(?:"([^"\\\n]{8,40})"|'([^'\\\n]{8,40})'|(\d{10}(?:\d{3})?)(?!\d))/g;

/** Scripts of hundreds of kilobytes are libraries, or the state of a whole site. */
const LONGEST_SCRIPT = 400_000;

/** Names that a page gives to two different dates belong to more than one article, and are left out. */
export function readScriptDates(document: Document, home: Home): readonly Reading[] {
  const found = [...document.querySelectorAll("script:not([src])")].flatMap((script) => {
    const code = script.textContent ?? "";
    if (code.length > LONGEST_SCRIPT || /ld\+json/.test(script.getAttribute("type") ?? "")) return [];
    return [...code.matchAll(ASSIGNED)].flatMap((match) => readAssigned(match, home));
  });
  const byName = Map.groupBy(found, ({ where }) => where);
  return [...byName.values()].flatMap((its) =>
    new Set(its.map(({ words }) => words)).size === 1 ? its.slice(0, 1) : [],
  );
}

function readAssigned([, name = "", double, single, epoch]: RegExpMatchArray, home: Home): readonly Reading[] {
  const named = findDateName(name);
  // `date` in a script may be anything's.
  if (named === undefined || named.role === "unlabelled") return [];
  const words = double ?? single ?? epoch ?? "";
  const reading = readProgramDate(
    words,
    { role: named.role, place: "script", where: `script ${name}`, trust: 3 },
    home,
  );
  return reading === undefined ? [] : [reading];
}
