// The bytes of a captured file → its text. Captures of two decades come in UTF-8, in UTF-16 with a byte order mark,
// and in what browsers called ISO 8859-1 and meant as Windows-1252 (WHATWG Encoding, section 4.2).
import { Refusal } from "../model/refusal.ts";

const MARKS: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Bytes. The longest news pages are of some hundred thousand; what is larger is no page, and would only take time. */
const LARGEST = 8_000_000;

/** Throws a Refusal for what is no text. The byte order mark is not part of the answer. */
export function decode(bytes: Uint8Array): string {
  const text = decodeBytes(bytes);
  const nul = text.indexOf("\0");
  if (nul === -1) return text;
  throw new Refusal("page-not-text", "this is no text: it holds a zero character", "Save the page as text in UTF-8.", {
    line: text.slice(0, nul).split("\n").length,
  });
}

/** Throws a Refusal for what is too large. */
export function decodeBytes(bytes: Uint8Array): string {
  refuseLarge(bytes);
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  return marked === undefined ? decodeUnmarked(bytes) : new TextDecoder(marked).decode(bytes);
}

export function refuseLarge(bytes: Uint8Array): void {
  if (bytes.length <= LARGEST) return;
  const size = `${Math.round(bytes.length / 1_000_000)} MB`;
  throw new Refusal("page-too-large", `a page of ${size} is no captured article`, "Keep the article alone.", {
    line: 1,
  });
}

/** Text that is not UTF-8 throughout is Windows-1252: no such text is UTF-8 by chance. */
function decodeUnmarked(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
