// gzip (RFC 1952) by the platform, so that a document is compressed once and not at every answer.

export async function compress(body: Blob): Promise<Blob> {
  return new Response(body.stream().pipeThrough(new CompressionStream("gzip"))).blob();
}

/** The first 96 bits of SHA-256, in hexadecimal. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes), 0, 12);
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
