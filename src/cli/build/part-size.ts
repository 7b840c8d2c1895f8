/** Pages. With fewer at a time more time goes into beginning again; with more of them more memory is held. */
export const AT_ONCE = 500;
