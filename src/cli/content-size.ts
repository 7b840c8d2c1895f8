// How near the content is to what Cloudflare lets one Worker be. Documented under "Workers platform limits": 3 MB on the
// free plan and 10 MB on a paid one, after gzip; 64 MB before it.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { gzipSync } from "node:zlib";

const FREE = 3;
const PAID = 10;
const PLAIN = 64;
const MB = 2 ** 20;
/** Compressing takes longer than building: of a large file some pieces tell what all of it comes to. */
const PIECES = 16;

export interface ContentSize {
  /** Bytes. */
  readonly plain: number;
  readonly gzipped: number;
}

export function measureContent(file: string): ContentSize {
  const handle = openSync(file, "r");
  try {
    const { size } = fstatSync(handle);
    const length = Math.min(MB / 64, Math.ceil(size / PIECES));
    const pieces = Array.from({ length: PIECES }, (_, index) => {
      const piece = Buffer.alloc(length);
      const start = Math.max(0, Math.floor(((size - length) * index) / (PIECES - 1)));
      return piece.subarray(0, readSync(handle, piece, 0, length, start));
    });
    const read = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const gzipped = gzipSync(Buffer.concat(pieces)).length;
    return { plain: size, gzipped: read === 0 ? 0 : Math.round((gzipped * size) / read) };
  } finally {
    closeSync(handle);
  }
}

/** One line, with a second one when it is too much. */
export function sayContentSize({ plain, gzipped }: ContentSize): string {
  const share = (of: number): string =>
    `${gzipped < (of * MB) / 1000 ? "under 0.1" : ((gzipped / (of * MB)) * 100).toFixed(1)} %`;
  const line = `About ${inMegabytes(gzipped)} gzipped: ${share(FREE)} of what a Worker may be on Cloudflare's free plan, ${share(PAID)} on a paid one.\n`;
  const most = Math.max(gzipped / (PAID * MB), plain / (PLAIN * MB));
  return most <= 1
    ? line
    : `${line}That is too much for one Worker (${inMegabytes(plain)} before gzip, of ${PLAIN} MB).\n`;
}

const inMegabytes = (bytes: number): string =>
  bytes < MB / 10 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / MB).toFixed(1)} MB`;
