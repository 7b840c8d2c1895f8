/** Rows. Fewer at a time are read more slowly, and of more at a time more are written again for one that changed. */
export const MOST = 500;
