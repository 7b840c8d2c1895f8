// A reading as ISO 8601, saying what was written and nothing more.
import type { Written } from "../model/dates.ts";
import { offsetName, statedOffset } from "./wall-clock.ts";

/** `2012-03-28T18:39:00-04:00`; a wall clock without a zone `2012-03-28T18:39`; a day alone `2012-03-28`, a month `2012-03`. */
export function writeStated(written: Written): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = [String(written.year).padStart(4, "0"), written.month, written.day]
    .flatMap((part) => (part === undefined ? [] : typeof part === "number" ? two(part) : part))
    .join("-");
  if (written.hour === undefined) return day;
  const offset = statedOffset(written);
  const seconds = written.second ?? (offset === undefined ? undefined : 0);
  const clock = `${two(written.hour)}:${two(written.minute ?? 0)}${seconds === undefined ? "" : `:${two(seconds)}`}`;
  const zone = offset === undefined ? "" : offset === 0 && isUniversal(written.zone?.words) ? "Z" : offsetName(offset);
  return `${day}T${clock}${zone}`;
}

const isUniversal = (words: string | undefined): boolean => /^(?:GMT|UTC?|Z)$/.test(words?.replaceAll(".", "") ?? "");
