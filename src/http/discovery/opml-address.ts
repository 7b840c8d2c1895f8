// Where all feeds are listed, and what that list is called on the wire.
export const opmlPath = "/feeds.opml";

/** Never registered; what the specification of OPML and its readers use. */
export const opmlType = "text/x-opml";
