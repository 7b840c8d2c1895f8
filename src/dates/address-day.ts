// The day that an address names: `/2012/03/28/`, `/2012-03-28-`, `/20120328/`. Newspapers put the day of publication there.
import type { Reading } from "../model/dates.ts";
import { isPossible } from "./wall-clock.ts";

const DAY_IN_PATH = /(?:^|[/_-])(19[7-9]\d|20\d\d)(?:([/_-])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?=[/_.-]|$)/;

/** Undefined when the address is none, or names no day that exists. */
export function readAddressDay(address: string): Reading | undefined {
  const path = URL.parse(address)?.pathname;
  const match = path === undefined ? null : DAY_IN_PATH.exec(path);
  if (match === null) return undefined;
  const [words, year, , month, day, tightMonth, tightDay] = match;
  const written = { year: Number(year), month: Number(month ?? tightMonth), day: Number(day ?? tightDay) };
  if (!isPossible(written)) return undefined;
  return {
    words: words.replace(/^[/_-]/, ""),
    place: "address",
    role: "unlabelled",
    precision: "day",
    written,
    doubts: [],
  };
}
