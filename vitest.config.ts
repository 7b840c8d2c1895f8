import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Rooms that never look at the machine's zone: their tests pass under two far-apart ones, neither of whole hours. */
const ZONES = { kathmandu: "Asia/Kathmandu", "st-johns": "America/St_Johns" };
const ZONELESS = ["dates", "items", "pages", "feeds"].map((room) => `test/${room}/**/*.test.ts`);
/** What only measures what is refused, and how soon: once is enough. */
const ONCE = ["test/pages/costly-html.test.ts", "test/pages/hostile-html.test.ts"];

// A machine that is busy with something else may be slow: what hangs, hangs longer than this.
const testTimeout = 60_000;

const zoned = Object.entries(ZONES).map(([name, zone]) => ({
  test: {
    name,
    include: ZONELESS,
    exclude: ONCE,
    testTimeout,
    // A process of its own each: TZ is the process's, threads would share it.
    pool: "forks" as const,
    env: { TZ: zone },
    provide: { zone },
    setupFiles: ["test/zone-in-effect.ts"],
  },
}));

export default defineConfig({
  test: {
    // One more than this machine has processors, at least: the commands that are run as processes wait more than they compute.
    maxWorkers: Math.max(3, availableParallelism()),
    // The report that CI counts.
    reporters: ["default", ["json", { outputFile: "build/tests.json" }]],
    projects: [
      ...zoned,
      { test: { name: "once", include: ["test/**/*.test.ts"], exclude: ZONELESS, testTimeout } },
      { test: { name: "costly", include: ONCE, testTimeout } },
    ],
  },
});
