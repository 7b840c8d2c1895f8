// Whether a line reads as a sentence of prose or as a heading. Form alone: length, and how the line ends.

const ENDS_AS_SENTENCE = /[.!?…]["'”’»)\]]*$/u;

export const endsAsSentence = (text: string): boolean => ENDS_AS_SENTENCE.test(text);

/** Short, and no sentence: a headline of an entry, a heading in the body. */
export const isHeading = (text: string, longest: number): boolean =>
  text.length <= longest && !endsAsSentence(text) && /\p{L}/u.test(text);
