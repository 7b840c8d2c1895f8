// A first GET of an address: what keeps a document from a reader is told here, and the rest gets the document.
import { type Answer, type Ask, failureOf, looksLikeHtml, PLAIN, textOf, typeOf } from "./ask.ts";
import type { FaultCode } from "./faults.ts";
import type { Report } from "./finding.ts";

export interface Opened {
  /** Where redirects led. */
  readonly address: string;
  readonly answer: Answer;
  readonly text: string;
}

type Obstacle = readonly [FaultCode, string];

const MOST_REDIRECTS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
/** What services that hold off robots answer with. */
const HELD_OFF: readonly number[] = [403, 429, 503];

/** Undefined when there is no document, which is then reported. */
export async function open(
  address: string,
  wanted: "feed" | "any",
  ask: Ask,
  report: Report,
): Promise<Opened | undefined> {
  const { answer, at, obstacle = findObstacle(answer) } = await follow(address, ask);
  if (obstacle !== undefined) {
    report(...obstacle);
    return undefined;
  }
  if (at !== address) report("redirected", `it is answered from ${at}`);
  try {
    const text = textOf(answer);
    if (wanted === "any" || !looksLikeHtml(text)) return { address: at, answer, text };
    report("bot-challenge", "a page for people comes where a feed was asked for");
  } catch (error) {
    const { code, message } = failureOf(error);
    report(code, message);
  }
  return undefined;
}

/** What a reader would meet in the place of a document. */
function findObstacle(answer: Answer): Obstacle | undefined {
  if (answer.failure !== undefined) return [answer.failure.code, answer.failure.message];
  if (isChallenge(answer)) {
    return ["bot-challenge", `a reader would be held off: the answer is ${answer.status}${wordsOf(answer)}`];
  }
  return answer.status === 200 ? undefined : ["not-served", `the answer is ${answer.status}`];
}

interface Followed {
  readonly answer: Answer;
  readonly at: string;
  /** What is wrong with the redirects themselves. */
  readonly obstacle?: Obstacle;
}

async function follow(address: string, ask: Ask): Promise<Followed> {
  const seen = new Set<string>();
  for (let at = address; ; ) {
    seen.add(at);
    const answer = await ask(at, { headers: PLAIN });
    if (!REDIRECTS.includes(answer.status)) return { answer, at };
    const target = answer.headers.get("location");
    const next = findTarget(target ?? "", at);
    const says = `the answer is ${answer.status}`;
    if (target === null) return { answer, at, obstacle: ["bad-redirect", `${says} and names no address`] };
    if (next === undefined) {
      return { answer, at, obstacle: ["bad-redirect", `${says} to \`${target}\`, which is no address of the web`] };
    }
    if (seen.has(next)) return { answer, at, obstacle: ["redirect-loop", `${says}, and leads back to ${next}`] };
    if (seen.size > MOST_REDIRECTS) {
      return { answer, at, obstacle: ["redirect-loop", `after ${seen.size} answers ${says} once more, to ${next}`] };
    }
    at = next;
  }
}

/** Undefined for what no reader would ask. A fragment is not sent. */
function findTarget(location: string, at: string): string | undefined {
  if (location.trim() === "" || !URL.canParse(location, at)) return undefined;
  const target = new URL(location, at);
  target.hash = "";
  return /^https?:$/.test(target.protocol) ? target.href : undefined;
}

const isChallenge = ({ status, headers }: Answer): boolean =>
  headers.get("cf-mitigated") !== null || HELD_OFF.includes(status);

// What the pages of such services have, where they come as 200.
const CHALLENGES = /_cf_chl_|<title>Just a moment|ddos-guard|\/_Incapsula_Resource|sgcaptcha/i;

/** Of a page for people. */
export const looksLikeChallenge = (page: string): boolean => CHALLENGES.test(page);

function wordsOf({ headers }: Answer): string {
  const mitigated = headers.get("cf-mitigated");
  const marked = mitigated === null ? "" : `, marked \`cf-mitigated: ${mitigated}\``;
  return typeOf(headers) === "text/html" ? `${marked}, with a page for people` : marked;
}
