// One article's address, as its links, its captures and its feeds write it in different ways.

/** Said by whoever links, of the way that a reader came. */
const WAYS =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_r|ref|ref_?src|cmp(?:id)?|ocid|smid|src|rss|feed|ns_.*|xtor|partner|spref)$/i;

/** What two addresses of one article have in common; undefined for the front of a site, which is no article's. */
export function addressKey(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  for (const name of [...url.searchParams.keys()]) if (WAYS.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const host = url.host.replace(/^(?:www|m|mobile|amp)\./, "");
  const path = url.pathname.replace(/\/(?:index|default)\.\w{3,5}$/i, "").replace(/\/+$/, "");
  return path === "" && url.search === "" ? undefined : `${host}${path}${url.search}`;
}
