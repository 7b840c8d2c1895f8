// Builds whenever asked, one build at a time, and says when a page breaks and when it is mended.
// A build that fails writes nothing, so the last good one stays up.

export interface BuildOutcome {
  readonly ok: boolean;
  /** What the build said, refusals with file, line and remedy included. */
  readonly output: string;
}

export interface KeptBuild {
  /** Resolves when the newest state has been built; asking during a build leads to one more, however often. */
  build(): Promise<void>;
  /** Resolves with the first build that succeeds. */
  readonly firstGood: Promise<void>;
}

/** `hasGood`: a good build stands from before. */
export function keepBuilt(run: () => Promise<BuildOutcome>, say: (words: string) => void, hasGood: boolean): KeptBuild {
  let stands = hasGood;
  const good = Promise.withResolvers<void>();
  let again = false;
  let broken = false;
  let running: Promise<void> | undefined;

  const runUntilCurrent = async () => {
    do {
      again = false;
      const { ok, output } = await run();
      if (output !== "") say(output);
      if (ok && broken) say("Mended: the newest build is served.");
      if (!ok)
        say(stands ? "This build failed: the last good one stays up." : "This build failed: nothing is served yet.");
      broken = !ok;
      stands ||= ok;
      if (ok) good.resolve();
    } while (again);
  };

  return {
    firstGood: good.promise,
    build: () => {
      if (running === undefined) {
        running = runUntilCurrent().finally(() => {
          running = undefined;
        });
      } else {
        again = true;
      }
      return running;
    },
  };
}
