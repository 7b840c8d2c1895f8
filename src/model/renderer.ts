/**
 * Raised by one when the same content gives other documents than before. It is part of every ETag, and a new one is
 * recorded like an edit of the site file: the dates of all feeds move with their bytes.
 */
export const RENDERER = 3;
