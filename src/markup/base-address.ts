/** What every address of the site begins with: in ASCII (RFC 3986), as headers need it, without slashes at its end. */
export const baseOf = (address: string): string => new URL(address).href.replace(/\/+$/, "");
