// An address that may stand in a page or a feed. A page we captured is somebody else's: its addresses are not trusted.

const schemes: readonly string[] = ["http:", "https:", "mailto:"];

// The URL parser drops white space and control characters wherever they stand (URL standard, section 4.4), so that
// `java\nscript:` is a script for a browser. An address that holds any is not read at all.
const trick = /[\p{White_Space}\p{Cc}]/u;

// The URL parser leaves these as they are in some places, RFC 3986 (section 2) knows them nowhere, and validators tell.
const unwritable = /[<>"\\^`{|}]/g;

// As the URL standard writes it already: a name of a host that is no number and no punycode, no port, plain segments.
const settled = /^https?:\/\/(?!\S*xn--)(?:[a-z\d-]+\.)+[a-z]{2,}\/(?:[\w-]+(?:\/[\w-]+)*\/?)?$/;

/**
 * The address, absolute, in ASCII and as the URL standard writes it; undefined unless it is http, https or mailto.
 * A relative one needs `base`, itself absolute.
 */
export function safeAddress(address: string, base?: string): string | undefined {
  if (settled.test(address)) return address;
  if (address === "" || trick.test(address) || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (!schemes.includes(url.protocol)) return undefined;
  return url.href.replace(unwritable, encodeURIComponent);
}

/** As `safeAddress`, and only what a reader can open as a page: http or https. */
export function safeWebAddress(address: string, base?: string): string | undefined {
  const safe = safeAddress(address, base);
  return safe?.startsWith("mailto:") ? undefined : safe;
}
