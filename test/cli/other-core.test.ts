import { once } from "node:events";
import { expect, test } from "vitest";
import { startCore } from "../../src/cli/other-core.ts";

test("a core that has ended is heard to the last, and not waited for", () => {
  const core = startCore(new URL("./ending-core.ts", import.meta.url));
  core.send("ferry");
  expect([core.next(), core.next(), core.next()]).toEqual(["ferry", undefined, undefined]);
  core.stop();
});

test("a core that fails is no failure of the command, which is told", async () => {
  const warned = once(process, "warning");
  const core = startCore(new URL("./failing-core.ts", import.meta.url));
  expect(core.next()).toBeUndefined();
  expect(await warned).toMatchObject([{ message: "no such ferry" }]);
  core.stop();
});
