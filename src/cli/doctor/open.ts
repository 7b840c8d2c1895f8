// A first GET of an address: what keeps a document from a reader is told here, and the rest gets the document.
import { type Answer, type Ask, looksLikeHtml, textOf, typeOf } from "./ask.ts";
import { PLAIN } from "./check-delivery.ts";
import type { FaultCode } from "./faults.ts";
import type { Report } from "./finding.ts";

export interface Opened {
  /** Where redirects led. */
  readonly address: string;
  readonly answer: Answer;
  readonly text: string;
}

const MOST_REDIRECTS = 5;
/** What services that hold off robots answer with. */
const HELD_OFF: readonly number[] = [403, 429, 503];

/** Undefined when there is no document, which is then reported. */
export async function open(
  address: string,
  wanted: "feed" | "any",
  ask: Ask,
  report: Report,
): Promise<Opened | undefined> {
  const { answer, at } = await follow(address, ask);
  const [code, message] = findObstacle(answer) ?? [];
  if (code !== undefined && message !== undefined) {
    report(code, message);
    return undefined;
  }
  if (at !== address) report("redirected", `it is answered from ${at}`);
  try {
    const text = textOf(answer);
    if (wanted === "any" || !looksLikeHtml(text)) return { address: at, answer, text };
    report("bot-challenge", "a page for people comes where a feed was asked for");
  } catch (error) {
    report("not-well-formed", `the document is no text: ${(error as Error).message}`);
  }
  return undefined;
}

function findObstacle(answer: Answer): readonly [FaultCode, string] | undefined {
  if (answer.failure !== undefined) return ["no-answer", answer.failure];
  if (isChallenge(answer)) {
    return ["bot-challenge", `a reader would be held off: the answer is ${answer.status}${wordsOf(answer)}`];
  }
  return answer.status === 200 ? undefined : ["not-served", `the answer is ${answer.status}`];
}

async function follow(address: string, ask: Ask): Promise<{ readonly answer: Answer; readonly at: string }> {
  let at = address;
  for (let count = 0; count < MOST_REDIRECTS; count += 1) {
    const answer = await ask(at, { headers: PLAIN });
    const target = [301, 302, 303, 307, 308].includes(answer.status) ? answer.headers.get("location") : null;
    if (target === null || !URL.canParse(target, at)) return { answer, at };
    const next = new URL(target, at);
    if (!/^https?:$/.test(next.protocol)) return { answer, at };
    at = next.href;
  }
  return { answer: await ask(at, { headers: PLAIN }), at };
}

const isChallenge = ({ status, headers }: Answer): boolean =>
  headers.get("cf-mitigated") !== null || HELD_OFF.includes(status);

function wordsOf({ headers }: Answer): string {
  const mitigated = headers.get("cf-mitigated");
  const marked = mitigated === null ? "" : `, marked \`cf-mitigated: ${mitigated}\``;
  return typeOf(headers) === "text/html" ? `${marked}, with a page for people` : marked;
}
