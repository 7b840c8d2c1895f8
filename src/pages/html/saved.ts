// When a page was saved, and from where, as the program that saved it left word in the file.
import type { Home } from "../../dates/home.ts";
import { safeWebAddress } from "../../markup/safe-address.ts";
import type { Reading } from "../../model/dates.ts";
import { readProgramDate } from "./program-date.ts";

export interface Saved {
  readonly at?: Reading;
  readonly address?: string;
}

// Internet Explorer, Chromium: `saved from url=(0042)http://…`; SingleFile: `url: … saved date: …`; HTTrack: `Mirrored from
// … by HTTrack …, [XR&CO'2014], Wed, 04 Mar 2015 10:11:12 GMT`; the Wayback Machine: `FILE ARCHIVED ON 20:57:54 Dec 29, 2014`.
const ADDRESSES = [
  /saved from url=\(\d+\)(https?:\/\/[^\s>]+)/i,
  /^\s*url:\s*(https?:\/\/\S+)/im,
  /Mirrored from (\S+) by HTTrack/i,
];
const TIMES = [
  /saved date:\s*([^\n(]{10,50})/i,
  /by HTTrack[^>]*?,\s*((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [^>\n]{15,30}?GMT)/i,
  /FILE ARCHIVED ON (\d\d:\d\d:\d\d \w{3} \d{1,2}, \d{4})/,
];
/** Comments of the kind stand at the head or at the very end. */
const EDGE = 6000;

export function readSaved(html: string, home: Home): Saved {
  const edges = html.length > 2 * EDGE ? `${html.slice(0, EDGE)}\n${html.slice(-EDGE)}` : html;
  const comments = [...edges.matchAll(/<!--([\s\S]*?)-->/g)].map(([, text = ""]) => text).join("\n");
  const found = firstMatch(ADDRESSES, comments);
  // What stands there may be torn, or no address at all.
  const address = found === undefined ? undefined : safeWebAddress(/^https?:/.test(found) ? found : `http://${found}`);
  const time = firstMatch(TIMES, comments);
  const at = time === undefined ? undefined : readTime(time, home);
  return {
    ...(at === undefined ? {} : { at }),
    ...(address === undefined ? {} : { address }),
  };
}

/** The Wayback Machine writes UTC without saying so. */
const readTime = (time: string, home: Home): Reading | undefined =>
  readProgramDate(
    /^\d\d:\d\d:\d\d \w/.test(time) ? `${time} UTC` : time.replace(/\s+GMT([+-]\d{4})$/, " $1").trim(),
    { role: "unlabelled", place: "metadata", where: "comment of the program that saved the page", trust: 1 },
    home,
  );

const firstMatch = (patterns: readonly RegExp[], text: string): string | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.[1]).find((match) => match !== undefined);
