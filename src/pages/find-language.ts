// The language of a text, from its words alone, when the page does not say. Only languages whose date lines are known.
import { createRequire } from "node:module";

// Loaded when a text has to be weighed: few have.
const load = createRequire(import.meta.url);

// ISO 639-3, as franc answers, to BCP 47.
const TAGS: Readonly<Record<string, string>> = {
  eng: "en",
  spa: "es",
  por: "pt",
  fra: "fr",
  deu: "de",
  ita: "it",
  nld: "nl",
  dan: "da",
  swe: "sv",
  nob: "nb",
  fin: "fi",
  pol: "pl",
  ces: "cs",
  hun: "hu",
  ron: "ro",
  ell: "el",
  rus: "ru",
  ukr: "uk",
  tur: "tr",
  arb: "ar",
  heb: "he",
  pes: "fa",
  hin: "hi",
  cmn: "zh",
  jpn: "ja",
  kor: "ko",
  vie: "vi",
  tha: "th",
  ind: "id",
  lvs: "lv",
};
const SAMPLE = 1500;
/** Letters. Less is no evidence: names are spelt alike everywhere. */
const LEAST = 120;

// English cannot do without them, and no other language here has these words: most pages need not be weighed by their letters,
// which takes as long as all else of a text.
const ENGLISH = /\b(?:the|with|from|which|their|would)\b/gi;
const OFTEN = 6;

/** Undefined when there is too little text to tell. */
export function findLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(ENGLISH)?.length ?? 0) >= OFTEN) return "en";
  const least = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(sample) ? LEAST / 4 : LEAST;
  if (sample.length < least) return undefined;
  const { franc } = load("franc") as typeof import("franc");
  return TAGS[franc(sample, { only: Object.keys(TAGS), minLength: least })];
}

/** `language` unless the text is in another one; a tag that says more (`en-US`) of the same language stays. */
export const languageOf = (text: string, language: string | undefined): string | undefined => {
  const found = findLanguage(text);
  return found === undefined || language?.split("-")[0] === found ? language : found;
};
