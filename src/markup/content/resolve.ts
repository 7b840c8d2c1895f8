// An address as an attribute holds it → a safe one. Browsers drop white space around it, and write a space within as %20.
import { safeAddress, safeWebAddress } from "../safe-address.ts";

const asTyped = (words: string): string => words.trim().replaceAll(" ", "%20");

export const resolveAny = (words: string, base: string | undefined): string | undefined =>
  safeAddress(asTyped(words), base);

export const resolveWeb = (words: string, base: string | undefined): string | undefined =>
  safeWebAddress(asTyped(words), base);
