// A project in a folder of its own, and the real command run on it as a user would.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished, vi } from "vitest";
import { runCommand } from "../../src/cli/run-command.ts";

const HERE = path.join(import.meta.dirname, "..", "..");
const COMMAND = path.join(HERE, "src", "cli", "dateline.ts");

export interface Outcome {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export class Project {
  readonly root = mkdtempSync(path.join(tmpdir(), "dateline-"));

  constructor() {
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    mkdirSync(path.join(this.root, "content", "pages"), { recursive: true });
    cpSync(path.join(HERE, "content", "site.yaml"), path.join(this.root, "content", "site.yaml"));
  }

  write(file: string, text: string): this {
    writeFileSync(path.join(this.root, file), text);
    return this;
  }

  writeBytes(file: string, bytes: Uint8Array): this {
    writeFileSync(path.join(this.root, file), bytes);
    return this;
  }

  readBytes(file: string): Buffer {
    return readFileSync(path.join(this.root, file));
  }

  read(file: string): string {
    return readFileSync(path.join(this.root, file), "utf8");
  }

  remove(file: string): this {
    rmSync(path.join(this.root, file));
    return this;
  }

  /** Every file under a folder with its text, drafts and all. */
  files(folder: string): Record<string, string> {
    const names = readdirSync(path.join(this.root, folder), { recursive: true, withFileTypes: true });
    const files = names.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name));
    return Object.fromEntries(
      files.toSorted().map((file) => [path.relative(this.root, file), readFileSync(file, "utf8")]),
    );
  }

  run(...args: string[]): Promise<Outcome> {
    return this.start({ args });
  }

  /** With a text on its standard input. */
  runWith(input: string, ...args: string[]): Promise<Outcome> {
    return this.start({ args, input });
  }

  /** Kills the command, as the machine would, after so many milliseconds. */
  runUntil(milliseconds: number, ...args: string[]): Promise<Outcome> {
    return this.start({ args, milliseconds });
  }

  private start({
    args,
    input = "",
    milliseconds,
  }: {
    args: string[];
    input?: string;
    milliseconds?: number;
  }): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [COMMAND, ...args], { cwd: this.root });
      child.stdin.on("error", () => {}).end(input);
      let out = "";
      let err = "";
      child.stdout.on("data", (data) => {
        out += data;
      });
      child.stderr.on("data", (data) => {
        err += data;
      });
      const timer = milliseconds === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), milliseconds);
      child.on("error", reject).on("close", (code) => {
        clearTimeout(timer);
        resolve({ code, out, err });
      });
    });
  }
}

/** Runs the commands in this process, which is what most of their time goes into starting. */
export class NearProject extends Project {
  override async run(...args: string[]): Promise<Outcome> {
    const said = { out: "", err: "" };
    const before = process.cwd();
    const spies = [spyOn("stdout", (text) => (said.out += text)), spyOn("stderr", (text) => (said.err += text))];
    process.chdir(this.root);
    try {
      const code = await runCommand(args);
      return { code, ...said };
    } finally {
      process.chdir(before);
      for (const spy of spies) spy.mockRestore();
    }
  }
}

const spyOn = (stream: "stdout" | "stderr", take: (text: string) => void) =>
  vi.spyOn(process[stream], "write").mockImplementation((text) => {
    take(String(text));
    return true;
  });

export const PAGE = `Ferry service returns
By Ida Rowe
updated 6:39 PM EDT, Wed March 28, 2012

Boats cross the sound again.

Part of complete coverage on
updated 10:26 AM EST, Wed February 6, 2013
The island school has two pupils, and keeps its bell.
A map of every crossing there ever was.
`;
