// `4 hours ago`, `2 weeks ago`, `just now`, `yesterday`: read only against the page's own time of capture (rule 2).
import type { Token } from "../token.ts";
import { type Form, numberAt } from "./form.ts";

const UNITS: Readonly<Record<string, number>> = {
  second: 1,
  sec: 1,
  minute: 60,
  min: 60,
  hour: 3600,
  hr: 3600,
  day: 86_400,
  week: 604_800,
};

export const ago: Form = (tokens, at) => {
  if (tokens[at]?.key === "just" && tokens[at + 1]?.key === "now")
    return { length: 2, part: { kind: "ago", seconds: 0 } };
  const first = agoPart(tokens, at);
  if (first === undefined) return undefined;
  // `1 hour, 33 minutes ago`
  const link = tokens[at + 2]?.key === "," || tokens[at + 2]?.key === "and" ? 3 : 2;
  const second = agoPart(tokens, at + link);
  const end = second === undefined ? 2 : link + 2;
  if (tokens[at + end]?.key !== "ago") return undefined;
  return { length: end + 1, part: { kind: "ago", seconds: first + (second ?? 0) } };
};

/** An amount and its unit, in seconds. */
function agoPart(tokens: readonly Token[], at: number): number | undefined {
  const amount = numberAt(tokens, at, 1, 3) ?? (/^an?$/.test(tokens[at]?.key ?? "") ? 1 : undefined);
  const unit = UNITS[tokens[at + 1]?.key.replace(/s$/, "") ?? ""];
  return amount === undefined || unit === undefined ? undefined : amount * unit;
}

// Today and yesterday in the languages of the tables; one word each, so they need no vocabulary of their own.
const DAYS = new Map<string, number>([
  ...of(
    0,
    "today heute vandaag oggi hoje hoy idag dnes ma azi σήμερα сегодня сьогодні bugün şodien šodien tänään dzisiaj dziś 今天 今日 오늘 اليوم היום امروز आज วันนี้",
  ),
  ...of(
    1,
    "yesterday gestern gisteren hier ieri ayer ontem igår včera tegnap χθες вчера вчора dün vakar eilen wczoraj 昨天 昨日 어제 أمس אתמול دیروز เมื่อวาน kemarin",
  ),
]);

function of(days: number, list: string): readonly (readonly [string, number])[] {
  return list.split(" ").map((word) => [word, days]);
}

/** Words with which the forms of this file begin. */
export const agoKeys: ReadonlySet<string> = new Set(["just", "a", "an"]);
export const dayNames: ReadonlySet<string> = new Set(DAYS.keys());
export const dayKeys: ReadonlySet<string> = new Set([...DAYS.keys(), "i", "í", "hôm", "hari"]);

export const dayWord: Form = (tokens, at) => {
  const days = tokens[at]?.kind === "word" ? DAYS.get(tokens[at].key) : undefined;
  if (days !== undefined) return { length: 1, part: { kind: "day-before", days } };
  const phrase = `${tokens[at]?.key} ${tokens[at + 1]?.key}`;
  if (phrase === "i dag" || phrase === "í dag" || phrase === "hôm nay" || phrase === "hari ini")
    return { length: 2, part: { kind: "day-before", days: 0 } };
  if (phrase === "i går" || phrase === "í gær" || phrase === "hôm qua")
    return { length: 2, part: { kind: "day-before", days: 1 } };
  return undefined;
};
