// Whether a line reads as a sentence of prose or as a heading. Form alone: length, and how the line ends.

const ENDS_AS_SENTENCE = /[.!?…。！？؟۔।]["'”’»)\]」』）]*$/u;

export const endsAsSentence = (text: string): boolean => ENDS_AS_SENTENCE.test(text);

/** Short, and no sentence: a headline of an entry, a heading in the body. */
export const isHeading = (text: string, longest: number): boolean =>
  text.length <= longest && !endsAsSentence(text) && /\p{L}/u.test(text);

const LONG = 80;
/** A Chinese, Japanese or Korean sentence says in thirty characters what takes eighty letters. */
const LONG_IDEOGRAPHIC = 30;
const IDEOGRAPHIC = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;

/** As long as a paragraph of running text; titles, captions and entries of lists are shorter. */
export const isLongText = (text: string): boolean =>
  text.length >= LONG ||
  (text.length >= LONG_IDEOGRAPHIC && endsAsSentence(text) && (text.match(IDEOGRAPHIC)?.length ?? 0) > text.length / 2);
