// A person who opens an address in a browser, told from a program that fetches it (Fetch Metadata, W3C).

/** `Accept` says nothing: feed readers ask for HTML too. No page's script can set these headers. */
export const isVisit = ({ headers }: Request): boolean =>
  headers.get("Sec-Fetch-Dest") === "document" && headers.get("Sec-Fetch-Mode") === "navigate";

/** What the answer at a feed's address hangs on; a cache keeps the page and the document apart. */
export const visitVary = "Accept-Encoding, Sec-Fetch-Dest, Sec-Fetch-Mode";

/** `?raw` gives the document's bytes to a browser too. */
export const isRaw = (address: string): boolean => new URL(address).searchParams.has("raw");
