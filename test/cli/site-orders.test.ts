// What the site file orders of addresses, refused by name, line and remedy where it cannot be meant.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readSite } from "../../src/cli/read-site.ts";
import { Refusal } from "../../src/model/refusal.ts";
import { NearProject, PAGE } from "./project.ts";

const YAML = readFileSync(path.join(import.meta.dirname, "..", "..", "content", "site.yaml"), "utf8");
const lines = YAML.split("\n").length;

/** With the number of the line among those that were added. */
function refusalOf(orders: string): [number, string] {
  try {
    readSite(`${YAML}${orders}\n`, "content/site.yaml");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { line = 0 } = error.place;
    return [line - lines + 1, `${error.message}\n${error.remedy}`];
  }
  throw new Error("the site file was read");
}

const home = "https://dateline.example";

describe("orders of the site file", () => {
  test.each<[string, number, RegExp]>([
    [`moved:\n  /a: ${home}/a`, 2, /`moved\.\/a`: this leads back to itself\nName the address that it has now/],
    [`moved:\n  /a: ${home}/b\n  /b: ${home}/c\n  /c: ${home}/b`, 2, /`moved\.\/a`: this leads back to itself/],
    [`moved:\n  /old page: ${home}/old%20page`, 2, /leads back to itself/],
    [`moved:\n  /a: ${home}/b\nended:\n  /b: Closed.`, 2, /this leads to \/b, which has ended/],
    [`moved:\n  /a: ${home}/b\nended:\n  /a: Closed.`, 2, /stands under `ended` too\nTake one of the two lines out/],
    ["ended:\n  /a?b=c: Closed.", 2, /`ended\.\/a\?b=c`: must be a path from the root of the site, without a query/],
    ["ended:\n  https://dateline.example/a: Closed.", 2, /must be a path from the root/],
    ["ended:\n  //other.example/a: Closed.", 2, /must be a path from the root/],
    ["ended:\n  /caf%C3%A9: Closed.", 2, /must be written with its own letters/],
    ["renamed:\n  topics:\n    port: port", 3, /`renamed\.topics\.port`: this leads back to itself/],
    ["renamed:\n  topics:\n    a: b\n    b: a", 3, /leads back to itself\nName the slug that it has now/],
    ["renamed:\n  authors:\n    m-lind: Mara Lind", 3, /`Mara Lind` is no slug\n.*`mara-lind`/],
    ["renamed:\n  topics:\n    The Port: port", 3, /`The Port` is no slug\n.*`the-port`/],
  ])("%j is refused", (orders, line, message) => {
    const [at, said] = refusalOf(orders);
    expect(said).toMatch(message);
    expect(at).toBe(line);
  });

  test("an address with a space or with letters of any script is one, and a chain that ends is no circle", () => {
    const orders = `moved:\n  /with space: ${home}/b\n  /b: ${home}/c\n  /café: https://other.example/café\nrenamed:\n  topics: { a: b, b: c }\n`;
    const { moved, renamed } = readSite(YAML + orders, "content/site.yaml");
    expect(Object.keys(moved)).toEqual(["/with space", "/b", "/café"]);
    expect(renamed.topics).toEqual({ a: "b", b: "c" });
  });
});

describe("topics and authors with a new slug", { timeout: 20_000 }, () => {
  const build = (orders: string, topic: string) =>
    new NearProject()
      .write("content/site.yaml", `${YAML}${orders}\n`)
      .write("content/pages/ferry.txt", `---\ntopics: [${topic}]\n---\n${PAGE}`)
      .run("build");

  test.each([
    ["renamed: { topics: { harbor: harbour } }", "Harbor", /`renamed\.topics\.harbor`: there are pages with the topic/],
    ["renamed: { topics: { harbor: habour } }", "Harbour", /`renamed\.topics\.harbor`: no page has the topic `habour`/],
    ["renamed: { authors: { ida: ida-roe } }", "Harbour", /no page has the author `ida-roe`\n {2}Correct the slug/],
  ])("%s is refused at a build, with its line", async (orders, topic, message) => {
    const { code, err } = await build(orders, topic);
    expect(err).toMatch(message);
    expect(err).toContain(`content/site.yaml:${lines}:`);
    expect(code).toBe(1);
  });

  test("lead to what is there, in one step or in several", async () => {
    const orders = "renamed: { topics: { port: harbor, harbor: harbour }, authors: { ida: ida-rowe } }";
    expect(await build(orders, "Harbour")).toMatchObject({ code: 0 });
  });

  test("lead to a name that every object has something under", async () => {
    expect(await build("renamed: { topics: { builder: constructor } }", "Constructor")).toMatchObject({ code: 0 });
  });
});
