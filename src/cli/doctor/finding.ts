// What `dateline check` has to say: a code for programs, a sentence and a remedy for people.
import { FAULTS, type FaultCode, type Severity } from "./faults.ts";

export interface Finding {
  readonly code: FaultCode;
  readonly severity: Severity;
  /** The address of the document it was found in. */
  readonly where: string;
  readonly message: string;
  readonly remedy: string;
}

export type Report = (code: FaultCode, message: string) => void;

export interface Findings {
  readonly at: (where: string) => Report;
  /** Errors first, then by address. */
  readonly all: () => readonly Finding[];
}

/** Of one kind at one address so many are told, and the others counted: a feed may have a hundred thousand items. */
const MOST_ALIKE = 10;
const LONGEST = 400;

/** Nothing is said twice. */
export function keepFindings(): Findings {
  const kept = new Map<string, { readonly told: Map<string, Finding>; others: number }>();
  return {
    at: (address) => {
      const where = inOneLine(address);
      return (code, words) => {
        const message = inOneLine(words);
        const alike = kept.get(`${code} ${where}`) ?? { told: new Map(), others: 0 };
        kept.set(`${code} ${where}`, alike);
        if (alike.told.has(message)) return;
        if (alike.told.size < MOST_ALIKE) alike.told.set(message, { code, where, message, ...FAULTS[code] });
        else alike.others += 1;
      };
    },
    all: () => inOrder([...kept.values()].flatMap(({ told, others }) => [...told.values(), ...count(told, others)])),
  };
}

function count(told: ReadonlyMap<string, Finding>, others: number): readonly Finding[] {
  const [first] = told.values();
  return first === undefined || others === 0 ? [] : [{ ...first, message: `and ${others} more of this kind` }];
}

// A terminal obeys control characters, and those that turn the order of writing around mislead a reader.
const UNSEEN = /[\s\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** What a server or a parser says may be of any length, and in lines. */
function inOneLine(text: string): string {
  const line = text
    .slice(0, 2 * LONGEST)
    .replace(UNSEEN, " ")
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => rank(a) - rank(b) || compare(a.where, b.where) || compare(a.code, b.code));

const rank = ({ severity }: Finding): number => (severity === "error" ? 0 : 1);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
