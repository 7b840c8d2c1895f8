// `From Nasir Habib, for CNN` · `By Ashley Fantz, Ed Payne and Jim Acosta, CNN` · `By the CNN Wire Staff` → who wrote it.
import type { Author } from "../model/site.ts";

// English first, then the same word in the languages of the west of Europe.
const OPENING =
  /^(?:[Bb][Yy]|FROM|[Ff]rom|[Ss]tory by|[Rr]eported by|[Tt]ext by|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|Av|Af|Oleh)\s*:?\s+(?=\p{Lu}|the \p{Lu}|THE )/u;
const LONGEST = 200;

/** Where a name ends and a place, an employer or a role begins without a comma. */
const TAIL = /\s+(?:in|at|of|for|from|on|with|special to)\s+.*$|\s*(?:[|–—]|\s-\s|--|\().*$/iu;

/** A part with one of these words names an employer or a role. */
const ROLE =
  /\b(?:cnn|staff|wires?|press|reuters|afp|bbc|news|times|post|today|writers?|reporters?|correspondents?|editors?|producers?|contributors?|columnists?|analysts?|anchors?|hosts?|chief|bureau|agency|special to|for|in|at)\b/iu;

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|del|della|di|du|van|von|der|den|la|le|al|bin|el|y|ter|jr\.?|sr\.?)$/u;

/** Undefined when the line is no byline: it does not open as one, or reads on as a sentence. */
export function readByline(text: string): readonly Author[] | undefined {
  if (text.length > LONGEST || !OPENING.test(text)) return undefined;
  const names = namesOf(text.replace(OPENING, ""));
  return names.length > 0 && names.every(isName) ? names.map((name) => ({ name })) : undefined;
}

/**
 * The names before the employer. Several names are a list with `and` before the last, so a second part
 * without an `and` behind it is an employer or a place: `By Tom Watkins, Atlanta`.
 */
function namesOf(rest: string): readonly string[] {
  const parts = rest.split(/\s*,\s*/).filter((part) => part !== "");
  const [first, ...others] = parts;
  if (first === undefined) return [];
  const roleAt = others.findIndex((part) => ROLE.test(part));
  const candidates = roleAt === -1 ? others : others.slice(0, roleAt);
  const lastJoined = candidates.findLastIndex((part) => /(?:^|\s)(?:and|&)\s/i.test(part));
  return [first, ...candidates.slice(0, lastJoined + 1)]
    .flatMap(splitJoined)
    .map(trimName)
    .filter((name) => name !== "");
}

const splitJoined = (part: string): readonly string[] => part.split(/(?:^|\s+)(?:and|&)\s+/i);

const trimName = (part: string): string =>
  part
    .replace(/^the\s+/i, "")
    .replace(TAIL, "")
    .trim();

/** One to six words that names are made of; nothing that ends as a sentence does. */
function isName(name: string): boolean {
  const words = name.split(" ");
  return (
    words.length <= 6 &&
    !/[!?:;"“”]|\d{3}/.test(name) &&
    words.every((word) => NAME_WORD.test(word)) &&
    !endsSentence(words)
  );
}

const endsSentence = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? "";
  return last.endsWith(".") && !/^(?:\p{Lu}\.)+$|^(?:jr|sr)\.$/iu.test(last);
};
