import { onTestFinished, vi } from "vitest";

/** As if every file were written long ago: its times tell then whether it is the same. */
export function lookLater(): void {
  vi.useFakeTimers({ now: Date.now() + 3_600_000, toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
}
