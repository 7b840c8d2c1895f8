// What `dateline add` promises, as a user sees it: the command is run in a project of its own.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { NearProject, PAGE, type Project } from "./project.ts";
import { captured, fromChrome, fromExplorer, html, STORY } from "./saved-pages.ts";

// Each runs the command a few times, in a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const FERRY = "ferry-service-returns-to-the-sound";
const ID = `tag:dateline.example,2026:articles/${FERRY}`;
const PAGES = "content/pages";

const LATER =
  "It rang at noon from the tower of the harbor church, for the first time since the storm that took it to the sea.";

const pagesOf = (project: Project): string[] => readdirSync(path.join(project.root, PAGES)).toSorted();
const recordOf = (project: Project, slug = FERRY) =>
  JSON.parse(project.read(`content/ledger/${slug}.json`)).items[`tag:dateline.example,2026:articles/${slug}`];
const bodyOf = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, "");
const frontOf = (text: string): string => /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? "";

async function added(project: Project, ...args: string[]): Promise<Project> {
  const { code, err } = await project.run("add", ...args);
  expect([code, err]).toEqual([0, ""]);
  return project;
}

describe("dateline add", () => {
  test("puts a page under the slug of its title, as it is, and records it", async () => {
    const project = new NearProject().write("saved.html", html());
    const { code, out } = await project.run("add", "saved.html");
    expect(code).toBe(0);
    expect(out).toContain(`${STORY.title}\n  published 2012-03-28T22:39:00Z (published; to the second)`);
    expect(out).toContain(`saved.html: added, ${PAGES}/${FERRY}.html\n`);
    expect(project.read(`${PAGES}/${FERRY}.html`)).toBe(html());
    expect(recordOf(project).published.at).toBe("2012-03-28T22:39:00Z");
    expect((await project.run("build", "--frozen")).code).toBe(0);
  });

  test("says in front matter what the command line says, beside what the file says already", async () => {
    const project = new NearProject().write("ferry.txt", `---\n# from the archive\ntopics: [Sea]\n---\n${captured()}`);
    const said = ["--source", STORY.url, "--captured", "2012-03-29T09:00Z", "--topic", "Sea", "--topic", "Bells"];
    await added(project, "ferry.txt", ...said, "--language", "en-GB", "--zone", "America/New_York");
    const page = project.read(`${PAGES}/${FERRY}.txt`);
    expect(frontOf(page).split("\n").toSorted()).toEqual(
      [
        "# from the archive",
        "topics:",
        "  - Sea",
        "  - Bells",
        `source: ${STORY.url}`,
        "captured: 2012-03-29T09:00Z",
        "language: en-GB",
        "zone: America/New_York",
      ].toSorted(),
    );
    expect(bodyOf(page)).toBe(captured());
  });

  test("takes .htm for .html, and Markdown as it is", async () => {
    const markdown = "---\ntitle: Bells\npublished: 2012-03-01\n---\n\nThe bell is back.\n";
    const project = new NearProject().write("SAVED.HTM", html()).write("bells.md", markdown);
    await added(project, "SAVED.HTM", "bells.md");
    expect(pagesOf(project)).toEqual(["bells.md", `${FERRY}.html`]);
    expect(project.read(`${PAGES}/bells.md`)).toBe(markdown);
  });

  test("--dry-run says what would be done, and writes nothing", async () => {
    const project = new NearProject().write("saved.html", html()).write("undated.txt", "Bells\n\nThe bell is back.\n");
    const before = project.files("content");
    const { code, out } = await project.run("add", "--dry-run", "saved.html", "undated.txt");
    expect(code).toBe(0);
    expect(out).toContain("saved.html: would be added");
    expect(out).toContain("in doubt: no date was found");
    expect(project.files("content")).toEqual(before);
  });

  test.each([
    [[]],
    [["ferry.txt", "--captured", "soon"]],
    [["ferry.txt", "--source", "harbor"]],
    [["ferry.txt", "--zone", "Harbor/Time"]],
    [["ferry.txt", "--language", "in English"]],
    [["ferry.txt", "other.txt", "--source", STORY.url]],
    [["ferry.txt", "--accept-replay", " "]],
    [["ferry.txt", "--force"]],
  ])("called as %j ends with 2, and writes nothing", async (args) => {
    const project = new NearProject().write("ferry.txt", captured()).write("other.txt", captured());
    const { code, err } = await project.run("add", ...args);
    expect([code, pagesOf(project)]).toEqual([2, []]);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test("leaves the edits of others unrecorded: they may be minor", async () => {
    const project = new NearProject().write(`${PAGES}/boat.txt`, PAGE.replace("Ferry", "Boat"));
    await project.run("record");
    project.write(`${PAGES}/boat.txt`, PAGE.replace("Ferry", "Boat").replace("again", "daily"));
    const before = project.read("content/ledger/boat.json");
    await added(project.write("saved.html", html()), "saved.html");
    expect(project.read("content/ledger/boat.json")).toBe(before);
    expect((await project.run("record", "--minor", "boat")).code).toBe(0);
    expect((await project.run("build", "--frozen")).code).toBe(0);
  });

  test("fills no archive page with what others have not recorded: it could never change again", async () => {
    const project = new NearProject();
    project.write("content/site.yaml", project.read("content/site.yaml").replace(/^pageSize:.*$/m, "pageSize: 4"));
    for (const name of ["Boat", "Bell", "Pier", "Mast"])
      project.write(`${PAGES}/${name.toLowerCase()}.txt`, PAGE.replace("Ferry", name));
    await added(project.write("saved.html", html()), "saved.html");
    expect(readdirSync(path.join(project.root, "content/ledger"))).not.toContain("_archive.json");
  });
});

describe("a doubt", () => {
  test.each([
    ["no date", captured({}, ""), "no date was found"],
    ["a date before any news", captured({}, "Published March 28, 1812"), "cannot be true"],
    [
      "an update before the publication",
      captured({}, "Published March 28, 2012\nUpdated March 2, 2012"),
      "before the pub",
    ],
    ["a zone of two meanings", captured({}, "Published March 28, 2012, 6:39 PM IST"), "its zone has two meanings"],
  ])("(%s) is refused without --yes where nobody can be asked, and named", async (_, page, doubt) => {
    const project = new NearProject().write("ferry.txt", page);
    const { code, err } = await project.run("add", "ferry.txt");
    expect([code, pagesOf(project)]).toEqual([1, []]);
    expect(err).toMatch(/^ferry\.txt: not added: .*\n {2}.*--yes/);
    expect(err).toContain(doubt);
    await added(project, "ferry.txt", "--yes");
    expect(pagesOf(project)).toEqual([`${FERRY}.txt`]);
  });

  test("is a title that the page does not print", async () => {
    const page = html().replace(/<h1>.*<\/h1>/, '<img src="title.png" alt="">');
    const { code, err } = await new NearProject().write("saved.html", page).run("add", "saved.html");
    expect([code, err]).toEqual([1, expect.stringContaining("the title is a guess")]);
  });

  // util-linux lends a terminal; where it is not there, the question is asked in ask.test.ts alone.
  const hasTerminal = process.platform === "linux" && spawnSync("script", ["--version"]).status === 0;
  test.runIf(hasTerminal).each([
    ["y", [`${FERRY}.txt`]],
    ["n", []],
    ["", []],
  ])("is asked about on a terminal, and %j is an answer", (answer, pages) => {
    const project = new NearProject().write("ferry.txt", captured({}, ""));
    const command = path.join(import.meta.dirname, "..", "..", "src", "cli", "dateline.ts");
    const line = `'${process.execPath}' '${command}' add ferry.txt`;
    const { stdout, status } = spawnSync("script", ["-qec", line, "/dev/null"], {
      cwd: project.root,
      input: `${answer}\n`,
    });
    expect(String(stdout)).toContain("Add it? [y/N] ");
    expect([status, pagesOf(project)]).toEqual([0, pages]);
  });
});

describe("another capture of an article", () => {
  const NEWER = html({ text: [...STORY.text, LATER], updated: "2012-03-29T08:00:00-04:00" });

  test("at the same address is its revision: same page, same id, same publication, later update", async () => {
    const project = await added(new NearProject().write("a.html", html()), "a.html");
    const before = recordOf(project);
    const other = NEWER.replace(STORY.url, `${STORY.url.replace("https://", "http://www.")}?utm_source=mail#top`);
    const { out } = await project.write("b.html", other).run("add", "b.html");
    expect(out).toContain(`b.html: revised, ${PAGES}/${FERRY}.html\n`);
    expect(pagesOf(project)).toEqual([`${FERRY}.html`]);
    const after = recordOf(project);
    expect([after.published, after.recorded]).toEqual([before.published, before.recorded]);
    expect(after.updated.at).toBe("2012-03-29T12:00:00Z");
    expect((await project.run("build", "--frozen")).code).toBe(0);
  });

  test("is told by the address that --source gives", async () => {
    const project = new NearProject()
      .write("a.txt", captured())
      .write("b.txt", captured({ title: "Ferries are back" }));
    await added(project, "a.txt", "--source", STORY.url);
    await added(project, "b.txt", "--source", STORY.url);
    expect(pagesOf(project)).toEqual([`${FERRY}.txt`]);
    expect(project.read(`${PAGES}/${FERRY}.txt`)).toContain("Ferries are back");
  });

  test("is told by its title and most of its text when no address is known", async () => {
    const newer = captured({ text: [...STORY.text, LATER] }, "updated 8:00 AM EDT, Thu March 29, 2012");
    const project = await added(new NearProject().write("a.txt", captured()), "a.txt");
    await added(project.write("b.txt", newer), "b.txt");
    expect(pagesOf(project)).toEqual([`${FERRY}.txt`]);
    expect(recordOf(project).updated.at).toBe("2012-03-29T12:00:00Z");
  });

  test("under another title is a doubt", async () => {
    const project = await added(new NearProject().write("a.txt", captured()), "a.txt");
    const { code, err } = await project.write("b.txt", captured({ title: "Ferries are back" })).run("add", "b.txt");
    expect([code, err]).toEqual([1, expect.stringContaining(`${PAGES}/${FERRY}.txt`)]);
  });

  test("without a newer date, and with another text, moves the update to now", async () => {
    const project = await added(new NearProject().write("a.html", html()), "a.html");
    await added(project.write("b.html", html({ text: [...STORY.text, LATER] })), "b.html");
    expect(recordOf(project).updated).toMatchObject({ basis: "change" });
  });

  test("--minor leaves the update where it is", async () => {
    const project = await added(new NearProject().write("a.html", html()), "a.html");
    await added(project.write("b.html", html({ text: [...STORY.text, LATER] })), "b.html", "--minor");
    expect(recordOf(project).updated.at).toBe("2012-03-28T22:39:00Z");
  });

  test("that is the very same file changes nothing", async () => {
    const project = await added(new NearProject().write("a.html", html()), "a.html", "--topic", "Sea");
    const before = project.files("content");
    const { code, out } = await project.run("add", "a.html");
    expect([code, out]).toEqual([0, `a.html: already there, ${PAGES}/${FERRY}.html\n`]);
    expect(project.files("content")).toEqual(before);
  });

  test("that stands in content/pages itself is there already", async () => {
    const project = await added(new NearProject().write("a.html", html()), "a.html");
    const { out } = await project.run("add", `${PAGES}/${FERRY}.html`);
    expect(out).toContain("already there");
  });

  test("keeps what the operator said of the article, and not when the old page was captured", async () => {
    const project = new NearProject().write("a.html", html()).write("b.html", NEWER);
    await added(project, "a.html", "--topic", "Sea", "--captured", "2012-03-28T23:00Z", "--zone", "America/New_York");
    await added(project, "b.html", "--topic", "Bells");
    expect(frontOf(project.read(`${PAGES}/${FERRY}.html`))).toBe("zone: America/New_York\ntopics:\n  - Sea\n  - Bells");
  });

  test.each([
    ["by when it was captured", ["--captured", "2012-04-02"], ["--captured", "2012-04-01"], html()],
    ["by the dates it states", [], [], html()],
  ])("that is older (%s) changes nothing, and is said", async (_, first, second, older) => {
    const project = await added(new NearProject().write("b.html", NEWER), "b.html", ...first);
    const before = project.files("content");
    const { code, out } = await project.write("a.html", older).run("add", "a.html", ...second);
    expect(code).toBe(0);
    expect(out).toMatch(/^a\.html: left as it is, .*: this is an older capture/);
    expect(project.files("content")).toEqual(before);
  });

  test("as text does not take the place of markup, and as markup takes that of text", async () => {
    const project = new NearProject().write("a.txt", captured()).write("b.html", html());
    await added(project, "a.txt", "--source", STORY.url);
    const { published } = recordOf(project);
    await added(project, "b.html");
    expect(pagesOf(project)).toEqual([`${FERRY}.html`]);
    const { out } = await project.run("add", "a.txt", "--source", STORY.url);
    expect(out).toContain("left as it is");
    expect(recordOf(project).published).toEqual(published);
  });

  test("that would take many entries from readers is refused before anything is written", async () => {
    const related = ["bell", "piano", "mail", "pier", "ice"].map(
      (word) => `The ${word} of the island has a story of its own.`,
    );
    const page = (entries: string[]) => `${captured()}\nPart of complete coverage on\n${entries.join("\n")}\n`;
    const project = await added(new NearProject().write("a.txt", page(related)), "a.txt");
    const before = project.files("content");
    project.write("b.txt", captured({ text: [...STORY.text, LATER] }));
    const { code, err } = await project.run("add", "b.txt");
    expect([code, err]).toEqual([1, expect.stringContaining("would be gone")]);
    expect(project.files("content")).toEqual(before);
    await added(project, "b.txt", "--accept-replay", "they were not ours");
  });
});

describe("another article", () => {
  test("of the same title gets a number", async () => {
    const text = [
      "Nothing at all is the same in this story, which is about the harbor's other ferry, and was written by somebody else.",
    ];
    const project = new NearProject().write("a.html", html());
    project.write("b.html", html({ text, canonical: "https://harbor.example/2013/ferry.html" }));
    await added(project, "a.html", "b.html");
    expect(pagesOf(project)).toEqual([`${FERRY}-2.html`, `${FERRY}.html`]);
  });

  test("never gets the slug of one that was taken out", async () => {
    const project = await added(new NearProject().write("a.html", html()), "a.html");
    project.remove(`${PAGES}/${FERRY}.html`);
    await project.run("record");
    const text = [
      "Nothing at all is the same in this story, which is about the harbor's other ferry, and was written by somebody else.",
    ];
    await added(project.write("b.html", html({ text, canonical: "" })), "b.html");
    expect(pagesOf(project)).toEqual([`${FERRY}-2.html`]);
  });

  test("that was taken out comes back under its slug and id", async () => {
    const project = await added(new NearProject().write("a.html", html()), "a.html");
    const { recorded } = recordOf(project);
    project.remove(`${PAGES}/${FERRY}.html`);
    await project.run("record");
    await added(project, "a.html");
    expect(pagesOf(project)).toEqual([`${FERRY}.html`]);
    expect(recordOf(project)).toMatchObject({ recorded });
  });

  test("with the address that a site gives to all its pages is a doubt", async () => {
    const text = [
      "Nothing at all is the same in this story, which is about the harbor's other ferry, and was written by somebody else.",
    ];
    const project = await added(new NearProject().write("a.html", html()), "a.html");
    const { code, err } = await project.write("b.html", html({ title: "Bells", text })).run("add", "b.html");
    expect([code, err]).toEqual([1, expect.stringContaining("another title and text")]);
  });

  test("with the same agency's text at another address is another article", async () => {
    const project = new NearProject().write("a.html", html());
    const other = html({ text: [...STORY.text, LATER], canonical: "https://island.example/news/ferry" });
    await added(project.write("b.html", other), "a.html", "b.html");
    expect(pagesOf(project)).toHaveLength(2);
  });
});

describe("a folder", () => {
  function folder(): Project {
    const project = new NearProject();
    mkdirSync(path.join(project.root, "saved", "more", "Boat_files"), { recursive: true });
    mkdirSync(path.join(project.root, "saved", "empty"));
    return project
      .write(
        "saved/more/Boat.html",
        html({ title: "Boat", canonical: "https://harbor.example/boat", text: ["A boat."] }),
      )
      .write("saved/more/Boat_files/frame.html", html({ title: "Buy a piano" }))
      .write("saved/a.html", html())
      .write("saved/b.txt", "Bells\n\nThe bell is back.\n")
      .write("saved/c.txt", "Home | World | Sea\n")
      .write("saved/.hidden.html", html({ title: "Hidden" }))
      .write("saved/notes.pdf", "%PDF");
  }

  test("is added page by page, and what is doubtful is summed up at the end", async () => {
    const project = folder();
    const { code, out, err } = await project.run("add", "saved", "--yes");
    expect([code, pagesOf(project)]).toEqual([1, ["bells.txt", "boat.html", `${FERRY}.html`]]);
    expect(err).toMatch(/^saved\/c\.txt:1: no line here can be a headline\n {2}\S.*\n$/);
    expect(out).toMatch(
      /\n3 added, 1 refused\.\n1 page in doubt:\n {2}content\/pages\/bells\.txt: no date was found\n$/,
    );
    expect((await project.run("build", "--frozen")).code).toBe(0);
  });

  test("shows no progress where there is no terminal", async () => {
    const { out, err } = await folder().run("add", "saved", "--yes");
    expect(out + err).not.toMatch(/[\r\u001b█░]/);
  });

  test("without a page is refused by its name, and the others go on", async () => {
    const project = folder();
    const { code, err } = await project.run("add", "saved/empty", "saved/a.html");
    expect([code, pagesOf(project)]).toEqual([1, [`${FERRY}.html`]]);
    expect(err).toMatch(/^saved\/empty: no page can be read in this folder\n {2}Pages end in/);
  });
});

describe("an MHTML file", () => {
  test("of Chromium gives its page, its address and when it was saved", async () => {
    const page = html({ title: "Bells – “rung” again", canonical: "" });
    const project = await added(new NearProject().write("saved.mhtml", fromChrome(page)), "saved.mhtml");
    const written = project.read(`${PAGES}/bells-rung-again.html`);
    expect(bodyOf(written)).toBe(page);
    expect(frontOf(written)).toBe(`source: ${STORY.url}\ncaptured: 2012-03-29T10:00:00Z`);
  });

  test.each(["quoted-printable", "base64"] as const)(
    "of Internet Explorer in %s is read in the charset it names",
    async (encoding) => {
      const page = html({ title: "Bells – “rung” again", canonical: "" });
      const bytes = Buffer.from(
        page.replace(/[–“”]/g, (mark) => ({ "–": "\x96", "“": "\x93", "”": "\x94" })[mark] ?? ""),
        "latin1",
      );
      const project = new NearProject().write("saved.mht", fromExplorer(bytes, "windows-1252", encoding));
      await added(project, "saved.mht");
      const written = project.read(`${PAGES}/bells-rung-again.html`);
      expect(bodyOf(written)).toBe(page);
      expect(frontOf(written)).toBe(`source: ${STORY.url}\ncaptured: 2012-03-29T10:00:00Z`);
    },
  );

  test("that is a newer save of a page that is there is its revision", async () => {
    const project = await added(new NearProject().write("a.html", html()), "a.html");
    const newer = html({ text: [...STORY.text, LATER], canonical: "" });
    await added(project.write("b.mhtml", fromChrome(newer)), "b.mhtml");
    expect(pagesOf(project)).toEqual([`${FERRY}.html`]);
  });

  test.each([
    ["no page in it", "From: me\r\nContent-Type: text/plain\r\n\r\nHello\r\n"],
    ["nothing in it", ""],
    ["a boundary that never comes", 'Content-Type: multipart/related; boundary="x"\r\n\r\n--y\r\n'],
    ["parts without end", 'Content-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n'.repeat(1000)],
    ["a head of many megabytes", `Subject: ${"a".repeat(9_000_000)}\r\n\r\n`],
  ])("with %s is refused by name", async (_, text) => {
    const { code, err } = await new NearProject().write("saved.mhtml", text).run("add", "saved.mhtml");
    expect([code, err]).toEqual([1, expect.stringMatching(/^saved\.mhtml:1: there is no web page in this file\n/)]);
  });

  test("that was cut off is read as far as it goes", async () => {
    const whole = fromChrome(html());
    const project = new NearProject().write(
      "saved.mhtml",
      whole.slice(0, whole.indexOf("----MultipartBoundary", whole.indexOf("</html>"))),
    );
    await added(project, "saved.mhtml");
    expect(pagesOf(project)).toEqual([`${FERRY}.html`]);
  });
});

describe("a page in another charset", () => {
  test("is written in UTF-8, which is read as that whatever its meta says", async () => {
    const page = html({ title: "Café des Îles", head: '<meta charset="iso-8859-1">' });
    const project = new NearProject().writeBytes("saved.html", Buffer.from(page, "latin1"));
    await added(project, "saved.html");
    const written = project.read(`${PAGES}/cafe-des-iles.html`);
    expect([frontOf(written), bodyOf(written)]).toEqual(["", page]);
  });

  test("that names none needs no word of it", async () => {
    const page = html({ title: "Café des Îles" });
    await added(new NearProject().writeBytes("saved.html", Buffer.from(page, "latin1")), "saved.html").then((project) =>
      expect(project.read(`${PAGES}/cafe-des-iles.html`)).toBe(page),
    );
  });

  test("that its charset does not hold stays as it is, so that nothing is lost", async () => {
    const page = Buffer.from(html({ head: '<meta charset="shift_jis">', text: ["A boat \x81\xff."] }), "latin1");
    const project = await added(new NearProject().writeBytes("saved.html", page), "saved.html");
    expect(project.readBytes(`${PAGES}/${FERRY}.html`).equals(page)).toBe(true);
  });

  test("as text in UTF-16 is written in UTF-8", async () => {
    const bytes = Buffer.from(`\ufeff${captured()}`, "utf16le");
    const project = await added(new NearProject().writeBytes("saved.txt", bytes), "saved.txt");
    expect(project.read(`${PAGES}/${FERRY}.txt`)).toBe(captured());
  });
});

describe("a title that means harm", () => {
  test.each([
    ["../../../etc/passwd of the harbor", "etc-passwd-of-the-harbor"],
    ["..\\..\\con", "con"],
    ["\u202egnp.exe the bell\u202c", "gnp-exe-the-bell"],
    ["Bell\u0007 and\u001b[31m whistle", "bell-and-31m-whistle"],
    ["The bell ".repeat(30).trim(), "the-bell-the-bell-the-bell-the-bell-the-bell-the-bell-the"],
    ["A".repeat(200), "a".repeat(60)],
    ["Ж!", "ferry"],
  ])("%j is a name in content/pages and nothing else", async (title, slug) => {
    const project = new NearProject().write("saved.html", html({ title }));
    const { out } = await project.run("add", "saved.html", "--yes");
    expect(pagesOf(project)).toEqual([expect.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*\.html$/)]);
    expect(path.parse(pagesOf(project)[0] ?? "").name.length).toBeLessThanOrEqual(60);
    expect([pagesOf(project)[0], out]).toEqual([`${slug}.html`, expect.not.stringMatching(/[\u0007\u001b\u202e]/)]);
  });
});

describe("a file that is no page", () => {
  test.each([
    ["junk.txt", "page-not-text", Buffer.from([1, 0, 255, 0, 3])],
    ["junk.html", "no headline", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 255, 3, 4])],
    ["junk.pdf", "this is no page", Buffer.from("%PDF")],
    ["large.txt", "a page of 20 MB", Buffer.alloc(20_000_000, "A boat. ")],
    ["large.html", "a page of 20 MB", Buffer.alloc(20_000_000, "<p>A boat. ")],
    [
      "large.mhtml",
      "a page of 20 MB",
      Buffer.from(`Content-Type: text/html\r\n\r\n${"<p>A boat. ".repeat(1_818_182)}`),
    ],
    ["open.txt", "the front matter that begins here does not end", Buffer.from("---\ntopics: [Sea]\n")],
    ["wrong.txt", "there is no key `topic`", Buffer.from(`---\ntopic: Sea\n---\n${captured()}`)],
  ])("%s is refused by name, and the others go on", async (name, message, bytes) => {
    const project = new NearProject().writeBytes(name, bytes).write("good.html", html());
    const { code, err } = await project.run("add", name, "good.html");
    expect([code, pagesOf(project)]).toEqual([1, [`${FERRY}.html`]]);
    expect(err).toMatch(new RegExp(`^${name}(:\\d+)?: `));
    expect(err).toContain(message === "page-not-text" ? "this is no text" : message);
  });

  test("is refused when it is not there, leads nowhere, or may never end", async () => {
    const project = new NearProject().write("good.html", html());
    symlinkSync("nowhere.txt", path.join(project.root, "broken.txt"));
    symlinkSync("/dev/zero", path.join(project.root, "endless.txt"));
    const { code, err } = await project.run("add", "none.txt", "broken.txt", "endless.txt", "good.html");
    expect([code, pagesOf(project)]).toEqual([1, [`${FERRY}.html`]]);
    expect(err).toBe(
      "none.txt: there is no such file\nbroken.txt: there is no such file\nendless.txt: this is no file\n",
    );
  });

  // Nothing is locked for root.
  test.runIf(process.getuid?.() !== 0)("is refused when it may not be read", async () => {
    const project = new NearProject().write("locked.txt", captured());
    chmodSync(path.join(project.root, "locked.txt"), 0);
    const { code, err } = await project.run("add", "locked.txt");
    expect([code, err]).toEqual([1, "locked.txt: it cannot be read (EACCES)\n"]);
  });

  test("captured in the future is refused by its own name", async () => {
    const project = new NearProject().write("a.html", html());
    const { code, err } = await project.run("add", "a.html", "--captured", "2098-01-01");
    expect([code, err]).toEqual([1, expect.stringMatching(/^a\.html: `captured` \(2098-01-01\) lies in the future\n/)]);
  });
});

describe("a run that is stopped", () => {
  const COUNT = 30;

  function stories(): Project {
    const project = new NearProject();
    mkdirSync(path.join(project.root, "saved"));
    for (let index = 0; index < COUNT; index += 1) {
      const text = STORY.text.map((each) => each.replaceAll(" ", ` ${index} `));
      project.write(
        `saved/${index}.html`,
        html({ title: `Ferry ${index}`, text, canonical: `https://harbor.example/${index}` }),
      );
    }
    return project;
  }

  test("leaves content that is valid, and the next run ends its work", async () => {
    const project = stories();
    const start = performance.now();
    await stories().run("add", "saved");
    const whole = performance.now() - start;
    for (const share of [0.5, 0.6, 0.7, 0.8, 0.9]) {
      await project.runUntil(whole * share, "add", "saved");
      expect((await project.run("build")).code).toBe(0);
    }
    await added(project, "saved");
    expect(pagesOf(project).filter((name) => !name.startsWith("."))).toHaveLength(COUNT);
    expect((await project.run("build", "--frozen")).code).toBe(0);
  });

  test("between page and ledger is healed by adding the page again", async () => {
    const project = new NearProject().write("a.html", html()).write(`${PAGES}/${FERRY}.html`, html());
    await added(project, "a.html");
    expect(recordOf(project).published.at).toBe("2012-03-28T22:39:00Z");
  });

  test("between the page that leaves and the one that comes is healed by the next", async () => {
    const project = await added(new NearProject().write("a.txt", captured()), "a.txt");
    project
      .write(`${PAGES}/.${FERRY}.txt.replaced`, project.read(`${PAGES}/${FERRY}.txt`))
      .remove(`${PAGES}/${FERRY}.txt`);
    project.write(`${PAGES}/.${FERRY}.html.new`, "half a pa");
    await added(project, "a.txt");
    expect(pagesOf(project)).toEqual([`${FERRY}.txt`]);
    expect((await project.run("build", "--frozen")).code).toBe(0);
  });
});

test("ids are those of the slug", async () => {
  const project = await added(new NearProject().write("a.html", html()), "a.html");
  expect(Object.keys(JSON.parse(project.read(`content/ledger/${FERRY}.json`)).items)).toEqual([ID]);
});
