// What names of people, places, papers and agencies are made of.
import { CAPITAL, LETTER } from "../characters.ts";
import type { Token } from "../token.ts";
import { AGENCIES, PARTICLES } from "./line-words.ts";

/** Capitals, particles, agencies and addresses in small letters, the marks between them, or a script without capitals. */
export function isOfName({ kind, key, text, initial }: Token): boolean {
  if (kind === "mark") return "&'’“”„«»@_#+=!…?×".includes(key);
  if (kind !== "word") return false;
  return (initial & (CAPITAL | LETTER)) !== 0 || PARTICLES.has(key) || AGENCIES.has(key) || isAddress(text);
}

/** `news.example` */
const isAddress = (text: string): boolean => text.length > 5 && /^[\w-]{2,}\.[a-z]{2,}/.test(text);

export const isSmallName = ({ kind, text }: Token): boolean => kind === "word" && /^[\p{Ll}\p{M}\w'-]+\.?$/u.test(text);
