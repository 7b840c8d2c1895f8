// Pages as browsers save them, of our own writing.

export const STORY = {
  title: "Ferry service returns to the sound",
  url: "https://harbor.example/2012/03/28/ferry.html",
  published: "2012-03-28T18:39:00-04:00",
  text: [
    "Boats cross the sound again after a winter in which the pier lay under ice and nobody went to the island school.",
    "The first of them left at dawn with two pupils, a piano and the mail of eleven weeks, and came back with the bell.",
  ],
};

export type Story = Partial<typeof STORY> & {
  readonly updated?: string;
  readonly canonical?: string;
  readonly head?: string;
};

/** A saved page in markup; without `url` it does not say where it is from. */
export function html(story: Story = {}): string {
  const { title, published, text, updated, head = "", canonical = STORY.url } = { ...STORY, ...story };
  const meta = (property: string, content: string | undefined) =>
    content ? `<meta property="${property}" content="${content}">\n` : "";
  return `<!DOCTYPE html>
<html lang="en"><head><title>${title}</title>
${canonical === "" ? "" : `<link rel="canonical" href="${canonical}">\n`}${meta("article:published_time", published)}${meta("article:modified_time", updated)}${head}</head>
<body><article><h1>${title}</h1>
${text.map((each) => `<p>${each}</p>`).join("\n")}
</article></body></html>
`;
}

/** The same as captured text. */
export function captured(story: Story = {}, dateLine = "updated 6:39 PM EDT, Wed March 28, 2012"): string {
  const { title, text } = { ...STORY, ...story };
  return `${title}\nBy Ida Rowe\n${dateLine}\n\n${text.join("\n\n")}\n`;
}

export const toQuotedPrintable = (bytes: Buffer): string =>
  [...bytes.toString("latin1")]
    .map((letter) =>
      /[\t\n -<>-~]/.test(letter) ? letter : `=${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("")
    .split("\n")
    .flatMap(
      (line) =>
        line
          .match(/(?:=[0-9A-F]{2}|[^=]){1,70}/g)
          ?.map((each, at, all) => (at < all.length - 1 ? `${each}=` : each)) ?? [""],
    )
    .join("\r\n");

const PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** As Chromium saves it: the page in UTF-8 whatever it was, no charset in the head, a frame of an advertiser behind it. */
export function fromChrome(page: string, date = "Thu, 29 Mar 2012 10:00:00 -0000", from = STORY.url): string {
  const line = "----MultipartBoundary--kQ1x9HsS0r0yY3hSkn0WzH1sHqhzkPZ2b9hVzq----";
  return [
    "From: <Saved by Blink>",
    `Snapshot-Content-Location: ${from}`,
    "Subject: =?utf-8?Q?Ferry=20service?=",
    `Date: ${date}`,
    "MIME-Version: 1.0",
    "Content-Type: multipart/related;",
    '\ttype="text/html";',
    `\tboundary="${line}"`,
    "",
    "",
    `--${line}`,
    "Content-Type: text/html",
    "Content-ID: <frame-0A1B@mhtml.blink>",
    "Content-Transfer-Encoding: quoted-printable",
    `Content-Location: ${from}`,
    "",
    toQuotedPrintable(Buffer.from(page)),
    `--${line}`,
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "Content-Location: https://harbor.example/boat.png",
    "",
    PICTURE,
    "",
    `--${line}`,
    "Content-Type: text/html",
    "Content-ID: <frame-2C3D@mhtml.blink>",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "<html><body><h1>Buy a piano today</h1></body></html>",
    "",
    `--${line}--`,
    "",
  ].join("\r\n");
}

/** As Internet Explorer saves it: the page in its own charset, which the head of the part names, one level deeper. */
export function fromExplorer(
  page: Buffer,
  charset: string,
  encoding: "quoted-printable" | "base64" = "quoted-printable",
): string {
  const outer = "----=_NextPart_000_0000_01CD0D9B.5A2F3C10";
  const inner = "----=_NextPart_001_0001_01CD0D9B.5A2F3C10";
  const body =
    encoding === "base64" ? (page.toString("base64").match(/.{1,76}/g) ?? []).join("\r\n") : toQuotedPrintable(page);
  return [
    'From: "Saved by Windows Internet Explorer 8"',
    "Subject: Ferry service",
    "Date: Thu, 29 Mar 2012 12:00:00 +0200",
    "MIME-Version: 1.0",
    `Content-Type: multipart/related;\r\n\ttype="multipart/alternative";\r\n\tboundary="${outer}"`,
    "X-MimeOLE: Produced By Microsoft MimeOLE V6.1.7601.17609",
    "",
    "This is a multi-part message in MIME format.",
    "",
    `--${outer}`,
    `Content-Type: multipart/alternative;\r\n\tboundary="${inner}"`,
    "",
    `--${inner}`,
    `Content-Type: text/html;\r\n\tcharset="${charset}"`,
    `Content-Transfer-Encoding: ${encoding}`,
    `Content-Location: ${STORY.url}`,
    "",
    body,
    `--${inner}--`,
    "",
    `--${outer}--`,
    "",
  ].join("\r\n");
}
