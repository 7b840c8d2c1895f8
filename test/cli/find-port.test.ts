import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { UsageError } from "../../src/cli/arguments.ts";
import { findPort, readPort } from "../../src/cli/find-port.ts";

const open: Server[] = [];

function listen(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    open.push(server);
    server.once("error", reject);
    server.listen({ port, host }, () => {
      const bound = server.address();
      resolve(typeof bound === "object" && bound !== null ? bound.port : 0);
    });
  });
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise((closed) => server.close(closed))));
});

describe("findPort", () => {
  it("keeps the wanted port when it is free", async () => {
    const port = await listen(0, "127.0.0.1");
    await new Promise((closed) => open.pop()?.close(closed));
    expect(await findPort(port)).toBe(port);
  });

  it.each(["127.0.0.1", "::1", "0.0.0.0", "::"])(
    "goes on to a later port when %s holds the wanted one",
    async (host) => {
      const port = await listen(0, host);
      const found = await findPort(port);
      expect(found).toBeGreaterThan(port);
      expect(found).toBeLessThanOrEqual(port + 20);
    },
  );

  it("refuses, with a remedy, when none is left", async () => {
    await listen(65_535, "127.0.0.1").catch(() => "some other program holds it, which is as good");
    await expect(findPort(65_535)).rejects.toMatchObject({
      code: "no-free-port",
      remedy: expect.stringContaining("--port"),
    });
  });
});

describe("readPort", () => {
  it("reads a number from 1 to 65535", () => {
    expect(readPort("8787")).toBe(8787);
    expect(readPort("65535")).toBe(65_535);
  });

  it.each(["", "0", "65536", "80a", "-1", "8787.5", "0x50", " 80"])("refuses %j", (words) => {
    expect(() => readPort(words)).toThrow(UsageError);
  });
});
