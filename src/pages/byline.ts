// `From Nasir Habib, for CNN` · `By Ashley Fantz, Ed Payne and Jim Acosta, CNN` · `By the CNN Wire Staff` → who wrote it.
import type { Author } from "../model/site.ts";

// English first, then the same word in the languages of the west of Europe.
const OPENING =
  /^(?:[Bb][Yy]|FROM|[Ff]rom|[Ss]tory by|[Rr]eported by|[Tt]ext by|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|DOOR|[Aa]v|[Aa]f|[Oo]leh)\s*:?\s+(?=\p{Lu}|the \p{Lu}|THE )/u;
const LONGEST = 200;

/** Where a name ends and a place, an employer or a role begins without a comma. */
const TAIL =
  /\s+(?:in|at|of|for|from|on|with|special to)\s+.*$|\s*(?:[|–—/]|\s-\s|--|\().*$|(?<=\S\s+\S+)\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|BBC|CNN|AFP|Reuters|Updated|Published|Posted)\b.*$/iu;

/** A part with one of these words names an employer or a role. */
const ROLE =
  /\b(?:cnn|staff|wires?|press|reuters|afp|bbc|news|times|post|today|writers?|reporters?|correspondents?|editors?|producers?|contributors?|columnists?|analysts?|anchors?|hosts?|chief|bureau|agency|special to|for|in|at)\b/iu;

const NAME_WORD =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*|de|da|del|della|di|du|van|von|der|den|la|le|al|bin|el|y|ter|jr\.?|sr\.?)$/u;

/** Undefined when the line is no byline: it does not open as one, or reads on as a sentence. */
export function readByline(text: string): readonly Author[] | undefined {
  const ideographic = readIdeographic(text);
  if (ideographic !== undefined) return ideographic;
  const opening = text.length > LONGEST ? undefined : OPENING.exec(text)?.[0];
  if (opening === undefined) return undefined;
  // In English what follows a comma is a place or an employer as often as a second name.
  return readNames(text.slice(opening.length), !/^(?:by|from)\b|by\W*$/i.test(opening));
}

// A line of Chinese or Japanese names the office before the person, a Korean one behind.
const OFFICE =
  /^(?:【|（|\()?(?:編集委員|論説委員|論説主幹|特派員|記者|本報記者|本报记者|评论员|作者|文)[\s　:：/／]*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8})(?:$|[\s　/／）)】|｜])/u;
const KOREAN = /(?:^|[\s=])([\p{Script=Hangul}]{2,4})\s?(?:기자|특파원|논설위원)(?:$|[\s=(])/u;
const LONGEST_IDEOGRAPHIC = 60;

function readIdeographic(text: string): readonly Author[] | undefined {
  if (text.length > LONGEST_IDEOGRAPHIC) return undefined;
  const name = OFFICE.exec(text)?.[1] ?? KOREAN.exec(text)?.[1];
  return name === undefined ? undefined : [{ name }];
}

/** A list of names without an opening word, as metadata has it. `isList`: commas divide names. */
export function readNames(text: string, isList = true): readonly Author[] | undefined {
  const names = namesOf(text, isList);
  return names.length > 0 && names.every(isName) ? names.map((name) => ({ name })) : undefined;
}

/**
 * The names before the employer. Several names are a list with `and` before the last, so a second part
 * without an `and` behind it is an employer or a place: `By Tom Watkins, Atlanta`.
 */
function namesOf(rest: string, mayBeList: boolean): readonly string[] {
  const parts = rest.split(/\s*,\s*/).filter((part) => part !== "");
  const [first, ...others] = parts;
  if (first === undefined) return [];
  const roleAt = others.findIndex((part) => ROLE.test(part));
  const candidates = roleAt === -1 ? others : others.slice(0, roleAt);
  const isList = mayBeList && candidates.length > 0 && candidates.every(isFullName);
  const lastJoined = isList ? candidates.length : candidates.findLastIndex((part) => AND.test(part));
  return [first, ...candidates.slice(0, lastJoined + 1)]
    .flatMap(splitJoined)
    .map(trimName)
    .filter((name) => name !== "");
}

const AND = /(?:^|\s)(?:and|&|et|und|y|e|en|och|og)\s/i;
const PLACE =
  /^(?:new|san|santa|los|las|st\.?|saint|fort|hong|tel|abu|mexico|cape|north|south|east|west|palm|el|la|rio|são|sao|buenos|kuala|ho|salt|kansas|oklahoma|baton|des|washington|united|u\.s\.|saudi|sri)\s/i;

/** `Par Bertille Bayart, Marie Visot`: names without an `and`, as long as none of them is a place. */
const isFullName = (part: string): boolean => /^\p{Lu}\S+\s+(?:\S+\s+)?\p{Lu}\S+$/u.test(part) && !PLACE.test(part);

const splitJoined = (part: string): readonly string[] => part.split(/(?:^|\s+)(?:and|&|et|und|y|och|og)\s+/i);

const trimName = (part: string): string =>
  part
    .replace(/^the\s+/i, "")
    .replace(TAIL, "")
    .trim();

/** One to six words that names are made of; nothing that ends as a sentence does. */
function isName(name: string): boolean {
  const words = name.split(" ");
  return (
    !/^(?:the|a|an|staff|by|from|archives?|around the web|\w+ read)$/i.test(name) &&
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
