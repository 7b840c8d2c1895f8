// A page that a browser saved as one file: MHTML (RFC 2557), a message of MIME whose root part is the page. Chromium names
// its address in `Snapshot-Content-Location`; Internet Explorer, and Chromium before version 70, in the part's `Content-Location`.
import PostalMime, { type Email } from "postal-mime";
import { Refusal } from "../../model/refusal.ts";

export interface SavedMessage {
  /** The page itself, in its own charset. */
  readonly html: Uint8Array;
  /** As the part's header states it. */
  readonly charset?: string;
  readonly source?: string;
  /** RFC 3339. */
  readonly captured?: string;
}

/** The root of a saved page stands one or two parts deep; deeper is no saved page. */
const DEEPEST = 4;

/** Throws a Refusal for what holds no page. */
export async function readMhtml(bytes: Uint8Array): Promise<SavedMessage> {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const top = await readHead(message);
  const root = await findRoot(message, DEEPEST);
  if (root === undefined) throw noPage();
  const charset = paramOf(root.head, "charset");
  const source = [field(top, "snapshot-content-location"), field(root.head, "content-location")].find(isWebAddress);
  const captured = capturedOf(top);
  return {
    html: await decodeBody(root),
    ...(charset === undefined ? {} : { charset }),
    ...(source === undefined ? {} : { source }),
    ...(captured === undefined ? {} : { captured }),
  };
}

interface Part {
  readonly head: Email;
  readonly body: Buffer;
}

/** The first part that is HTML (RFC 2387, section 3.2: the root is the first unless `start` says otherwise, and no browser does). */
async function findRoot(message: Buffer, depth: number): Promise<Part | undefined> {
  const head = await readHead(message);
  const body = message.subarray(endOfHead(message));
  const type = field(head, "content-type")?.toLowerCase() ?? "";
  if (/^(?:text\/html|application\/xhtml\+xml)\b/.test(type)) return { head, body };
  const boundary = paramOf(head, "boundary");
  if (!type.startsWith("multipart/") || boundary === undefined || depth === 0) return undefined;
  for (const part of partsOf(body, boundary)) {
    const root = await findRoot(part, depth - 1);
    if (root !== undefined) return root;
  }
  return undefined;
}

/** Pictures make up most of such a file: the parts are cut one after the other, and only as far as they are asked for. */
function* partsOf(body: Buffer, boundary: string): Generator<Buffer> {
  const line = `--${boundary}`;
  for (let at = findLine(body, line, 0); at !== -1; ) {
    const start = body.indexOf("\n", at) + 1;
    const end = start === 0 ? -1 : findLine(body, line, start);
    // A file that was cut off has a last part without an end.
    const part = body.subarray(start, end === -1 ? body.length : end - lineEndBefore(body, end));
    if (start > 0 && !body.subarray(at, start).toString("latin1").startsWith(`${line}--`)) yield part;
    at = end;
  }
}

/** Where a line begins that begins so. */
function findLine(body: Buffer, line: string, from: number): number {
  let at = body.indexOf(line, from);
  while (at > 0 && body[at - 1] !== 10) at = body.indexOf(line, at + 1);
  return at;
}

/** The line break before a boundary belongs to it (RFC 2046, section 5.1.1). */
const lineEndBefore = (body: Buffer, at: number): number => (body[at - 2] === 13 ? 2 : 1);

function endOfHead(message: Buffer): number {
  const ends = ["\r\n\r\n", "\n\n"].map((each) => ({ each, at: message.indexOf(each) })).filter(({ at }) => at !== -1);
  const [first] = ends.toSorted((a, b) => a.at - b.at);
  return first === undefined ? message.length : first.at + first.each.length;
}

/** No saved page has a head as long as this. */
const LONGEST_HEAD = 65_536;

function readHead(message: Buffer): Promise<Email> {
  const end = endOfHead(message.subarray(0, LONGEST_HEAD));
  return PostalMime.parse(Buffer.concat([message.subarray(0, end), Buffer.from("\r\n\r\n")]));
}

/** As an attachment, so that the bytes come as they are: which charset they are in, the page itself may know better. */
async function decodeBody({ head, body }: Part): Promise<Uint8Array> {
  const encoding = field(head, "content-transfer-encoding")?.toLowerCase() ?? "8bit";
  if (!/base64|quoted-printable/.test(encoding)) return body;
  const type = "Content-Type: application/octet-stream\r\n";
  const message = Buffer.from(`${type}Content-Transfer-Encoding: ${encoding.replace(/\s+/g, "")}\r\n\r\n`);
  const { attachments } = await PostalMime.parse(Buffer.concat([message, body]), { attachmentEncoding: "arraybuffer" });
  const content = attachments[0]?.content;
  if (!(content instanceof ArrayBuffer)) throw noPage();
  return new Uint8Array(content);
}

const field = ({ headers }: Email, key: string): string | undefined => headers.find((each) => each.key === key)?.value;

function paramOf(head: Email, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]+)"|([^\\s;"]+))`, "i").exec(
    field(head, "content-type") ?? "",
  );
  return match?.[1] ?? match?.[2];
}

function capturedOf({ date }: Email): string | undefined {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}

const isWebAddress = (address: string | undefined): boolean => /^https?:\/\/\S+$/i.test(address ?? "");

const noPage = (): Refusal =>
  new Refusal("mhtml-without-page", "there is no web page in this file", "Save the page anew, as HTML or MHTML.", {
    line: 1,
  });
