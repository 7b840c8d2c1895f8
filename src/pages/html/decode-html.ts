// The bytes of a saved page → its markup (WHATWG HTML, section 13.2.3.2): a byte order mark, else the header that the page
// was served with, else its own `meta`, else what the bytes are.
import { decodeBytes, refuseLarge } from "../decode.ts";

const HEAD = 4096;
const META = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i;
const XML = /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i;

/** Throws a Refusal for what is too large. `stated` is the encoding that the front matter gives. */
export function decodeHtml(bytes: Uint8Array, stated?: string): string {
  if (stated === undefined && isUtf8(bytes)) return decodeBytes(bytes);
  const label = hasMark(bytes) ? undefined : (stated ?? findLabel(bytes));
  const isWide = label !== undefined && /^utf-?16/i.test(label);
  if (label === undefined || isWide || /^utf-?8$/i.test(label)) return decodeBytes(bytes);
  refuseLarge(bytes);
  return findDecoder(label)?.decode(bytes) ?? decodeBytes(bytes);
}

/** Programs save pages in UTF-8 and leave the old `meta` in them; text of no other encoding is UTF-8 by chance. */
function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 0x7f)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const hasMark = ([a, b]: Uint8Array): boolean =>
  (a === 0xef && b === 0xbb) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);

/** A page in UTF-16 cannot say so in ASCII, so its `meta` is a slip. */
function findLabel(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD));
  return XML.exec(head)?.[1] ?? META.exec(head)?.[1];
}

/** A name that nobody knows says nothing. */
function findDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
