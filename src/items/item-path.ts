/** Of the item's page on this site: a tag URI ends in it, `tag:AUTHORITY,DATE:coverage/HASH`. */
export const pathOf = (id: string): string => `/${id.slice(id.lastIndexOf(":") + 1)}`;
