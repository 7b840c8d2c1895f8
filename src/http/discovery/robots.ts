// RFC 9309: everything may be read, and where all of it is listed.
export const writeRobots = (base: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${base}/sitemap.xml\n`;
