// How a document reaches a reader: headers, HEAD, both validators, both codings. `plain` is the answer to a first GET
// that accepts no compression; the document may change between two questions, but hardly does.
import type { Instant } from "../../model/dates.ts";
import { type Answer, type Ask, codingOf, decoded, failureOf, PLAIN, said } from "./ask.ts";
import { checkFalse304, checkLastModified } from "./check-validators.ts";
import type { Report } from "./finding.ts";

/** Below this a document grows by compression, or shrinks by nothing that counts. */
const WORTH_COMPRESSING = 1000;

export async function checkDelivery(
  url: string,
  plain: Answer,
  { ask, now }: { readonly ask: Ask; readonly now: Instant },
  report: Report,
): Promise<void> {
  checkHeaders(plain.headers, "the answer", report);
  if (codingOf(plain.headers) !== "identity") {
    report("coding-unasked", `whoever accepts no compression is sent ${codingOf(plain.headers)}`);
  }
  checkHead(plain, await ask(url, { method: "HEAD", headers: PLAIN }), report);
  await checkValidators(url, plain, ask, report);
  await checkFalse304(url, plain, { ask, now }, report);
  checkLastModified(plain.headers, now, report);
  checkGzip(plain, await ask(url, { headers: { "Accept-Encoding": "gzip" } }), report);
}

/** What every answer carries, 304 and 404 too. */
export function checkHeaders(headers: Headers, what: string, report: Report): void {
  if (headers.get("access-control-allow-origin") !== "*") {
    report("no-cors", `${what} lacks \`Access-Control-Allow-Origin: *\`, so a reader in a browser cannot read it`);
  }
  if (headers.get("x-content-type-options")?.toLowerCase() !== "nosniff") {
    report("no-nosniff", `${what} lacks \`X-Content-Type-Options: nosniff\``);
  }
}

const SAME_IN_HEAD = ["content-type", "etag", "last-modified", "cache-control", "vary", "link", "content-encoding"];

/** RFC 9110 section 9.3.2. */
function checkHead(get: Answer, head: Answer, report: Report): void {
  const differing = SAME_IN_HEAD.filter((name) => get.headers.get(name) !== head.headers.get(name));
  // It may leave out what it would have to count, but not count differently.
  const [ours, theirs] = [get, head].map(({ headers }) => headers.get("content-length"));
  if (ours && theirs && ours !== theirs) differing.push("content-length");
  if (head.status !== get.status) report("head-differs", `HEAD answers ${said(head)}, GET ${get.status}`);
  else if (head.bytes.length > 0) report("head-differs", "HEAD answers with a body");
  else if (differing.length > 0) report("head-differs", `HEAD and GET differ in ${differing.join(", ")}`);
}

async function checkValidators(url: string, { headers }: Answer, ask: Ask, report: Report): Promise<void> {
  const etag = headers.get("etag");
  const modified = headers.get("last-modified");
  if (etag === null) report("no-etag", "the answer lacks an ETag");
  else await checkUnchanged(url, { "If-None-Match": etag }, etag, ask, report);
  if (modified === null) report("no-last-modified", "the answer lacks Last-Modified");
  else await checkUnchanged(url, { "If-Modified-Since": modified }, etag, ask, report);
}

async function checkUnchanged(
  url: string,
  condition: Readonly<Record<string, string>>,
  etag: string | null,
  ask: Ask,
  report: Report,
): Promise<void> {
  const name = Object.keys(condition)[0];
  const answer = await ask(url, { headers: { ...PLAIN, ...condition } });
  if (answer.status !== 304) {
    report("no-304", `${name} with the validator that was just given is answered ${said(answer)}, not 304`);
    return;
  }
  if (answer.bytes.length > 0) report("bad-304", `304 to ${name} comes with a body`);
  // RFC 9110 section 15.4.5: whoever asked by the date learns the tag from it.
  const repeated = answer.headers.get("etag");
  if (etag !== null && opaque(repeated ?? "") !== opaque(etag)) {
    report("bad-304", `304 to ${name} ${repeated === null ? "lacks the ETag" : `has another ETag, ${repeated}`}`);
  }
  checkHeaders(answer.headers, `304 to ${name}`, report);
}

/** An edge may weaken a tag. */
const opaque = (etag: string): string => etag.replace(/^W\//, "");

function checkGzip(plain: Answer, packed: Answer, report: Report): void {
  if (packed.status !== plain.status) {
    report("coding-differs", `whoever accepts gzip is answered ${said(packed)}, else ${plain.status}`);
    return;
  }
  try {
    if (Buffer.compare(decoded(plain), decoded(packed)) !== 0) {
      report("coding-differs", "the compressed document is another than the plain one");
    }
  } catch (error) {
    const { code, message } = failureOf(error);
    if (code === "too-big") report(code, message);
    else report("coding-differs", `the compressed document cannot be read: ${message}`);
  }
  if (codingOf(packed.headers) === "identity") {
    if (plain.bytes.length > WORTH_COMPRESSING)
      report("not-compressed", "the document is not compressed for whoever accepts gzip");
  } else if (!/(?:^|,)\s*(?:accept-encoding|\*)\s*(?:,|$)/i.test(packed.headers.get("vary") ?? "")) {
    report("no-vary", "the document comes in two codings, and the answer lacks `Vary: Accept-Encoding`");
  }
}
