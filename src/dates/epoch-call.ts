// `dateFormat(new Date(1332974340000))`: a page's script that its capture kept as a line. The number is an instant of
// POSIX time in milliseconds, or in seconds when it has ten digits, so it needs neither a zone nor a language.
import type { Stated } from "./read-segment.ts";
import { writtenInUtc } from "./reference.ts";
import { isPossible } from "./wall-clock.ts";

// A call ends at its bracket and none is optional inside of another: there is one way to match.
// `/Date(1332974340000)/` is how .NET writes it into JSON.
const CALL = /^\s*(?:\/|(?:[\w$.]+\(){0,4}new\s+)Date\((\d{10}|\d{13})\){1,5}\s*[;/]?\s*$/;

/** Undefined for a line that is anything but such a call. */
export function readEpochCall(line: string): Stated | undefined {
  const digits = line.includes("(") ? CALL.exec(line)?.[1] : undefined;
  if (digits === undefined) return undefined;
  const written = writtenInUtc(Number(digits) * (digits.length === 10 ? 1000 : 1));
  if (!isPossible(written)) return undefined;
  return { role: "unlabelled", precision: "second", written, doubts: [] };
}
