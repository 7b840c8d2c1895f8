import { describe, expect, it } from "vitest";
import { type BuildOutcome, keepBuilt } from "../../src/cli/keep-built.ts";

/** Builds that end when they are told to, with the outcome they are told. */
function atHand(hasGood = false) {
  const said: string[] = [];
  const started: PromiseWithResolvers<BuildOutcome>[] = [];
  const run = () => {
    const next = Promise.withResolvers<BuildOutcome>();
    started.push(next);
    return next.promise;
  };
  const kept = keepBuilt(run, (words) => said.push(words), hasGood);
  return { kept, said, started };
}

const GOOD = { ok: true, output: "3 pages" };
const BROKEN = { ok: false, output: "content/pages/a.txt:3: no headline." };

describe("keepBuilt", () => {
  it("runs one build at a time, and one more for whatever was asked meanwhile", async () => {
    const { kept, started } = atHand();
    const done = kept.build();
    for (let count = 0; count < 5; count += 1) void kept.build();
    expect(started).toHaveLength(1);
    started[0]?.resolve(GOOD);
    await kept.firstGood;
    expect(started).toHaveLength(2);
    started[1]?.resolve(GOOD);
    await done;
    expect(started).toHaveLength(2);
    void kept.build();
    expect(started).toHaveLength(3);
  });

  it("shows the mistake and that the last good build stays up, and says when it is mended", async () => {
    const { kept, said, started } = atHand();
    for (const outcome of [GOOD, BROKEN, BROKEN, GOOD, GOOD]) {
      const done = kept.build();
      started.at(-1)?.resolve(outcome);
      await done;
    }
    expect(said).toEqual([
      GOOD.output,
      BROKEN.output,
      "This build failed: the last good one stays up.",
      BROKEN.output,
      "This build failed: the last good one stays up.",
      GOOD.output,
      "Mended: the newest build is served.",
      GOOD.output,
    ]);
  });

  it("does not promise a last good build where there is none", async () => {
    const { kept, said, started } = atHand(false);
    const done = kept.build();
    started[0]?.resolve(BROKEN);
    await done;
    expect(said).toEqual([BROKEN.output, "This build failed: nothing is served yet."]);
  });

  it("counts a good build from an earlier session as standing", async () => {
    const { kept, said, started } = atHand(true);
    const done = kept.build();
    started[0]?.resolve(BROKEN);
    await done;
    expect(said.at(-1)).toBe("This build failed: the last good one stays up.");
  });

  it("fails when no build can be run, and can be asked again", async () => {
    const { kept, started } = atHand();
    const done = kept.build();
    started[0]?.reject(new Error("no such program"));
    await expect(done).rejects.toThrow("no such program");
    void kept.build();
    expect(started).toHaveLength(2);
  });
});
