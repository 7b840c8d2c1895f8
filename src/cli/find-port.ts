// Which port the development server listens on: the one that was asked for, or the next one that is free.
import { createServer } from "node:net";
import { Refusal } from "../model/refusal.ts";
import { UsageError } from "./arguments.ts";

/** Both loopbacks, and both wildcards: another program may hold the port on any of them alone. */
const HOSTS = ["127.0.0.1", "::1", "0.0.0.0", "::"];
const TRIES = 20;

/** A port as written on the command line or in PORT. */
export function readPort(words: string): number {
  const port = /^\d{1,5}$/.test(words) ? Number(words) : Number.NaN;
  if (port >= 1 && port <= 65_535) return port;
  throw new UsageError(`"${words}" is no port; give a number from 1 to 65535`);
}

/** `wanted` itself when it is free, else the first free one of the twenty after it. */
export async function findPort(wanted: number): Promise<number> {
  const last = Math.min(wanted + TRIES, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Refusal("no-free-port", `Ports ${wanted} to ${last} are all taken.`, "Name a free one with --port N.");
}

async function isFree(port: number): Promise<boolean> {
  for (const host of HOSTS) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 has no address to listen on there, which is no one else's doing.
    probe.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT"),
    );
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
