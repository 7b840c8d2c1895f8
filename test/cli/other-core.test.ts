import { expect, test } from "vitest";
import { startCore } from "../../src/cli/other-core.ts";

test("a core that has ended is heard to the last, and not waited for", () => {
  const core = startCore(new URL("./ending-core.ts", import.meta.url));
  core.send("ferry");
  expect([core.next(), core.next(), core.next()]).toEqual(["ferry", undefined, undefined]);
  core.stop();
});
