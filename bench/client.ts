// A client that costs little: the same request again and again over a few kept connections, answers counted by length.
import { connect } from "node:net";

/** The request as it goes over the wire. */
export function writeRequest(path: string, headers: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${lines.join("")}\r\n`;
}

const CONNECTIONS = 8;

/** Answers a second over `milliseconds`. Every answer must be as long as the first, and have its status. */
export async function pound(port: number, request: string, status: number, milliseconds: number): Promise<number> {
  const length = await lengthOfAnswer(port, request, status);
  const start = performance.now();
  const until = start + milliseconds;
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => pump(port, request, status, length, until)),
  );
  return (counts.reduce((sum, count) => sum + count, 0) * 1000) / (performance.now() - start);
}

function lengthOfAnswer(port: number, request: string, status: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.on("error", reject);
    socket.on("data", (data) => {
      chunks.push(Buffer.from(data));
      const bytes = Buffer.concat(chunks);
      const head = bytes.indexOf("\r\n\r\n");
      if (head === -1) return;
      const text = bytes.toString("latin1", 0, head);
      if (!text.startsWith(`HTTP/1.1 ${status} `)) {
        reject(new Error(`expected ${status}: ${text.split("\r\n")[0]}`));
        socket.destroy();
        return;
      }
      const body = status === 304 ? 0 : Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1]);
      if (bytes.length < head + 4 + body) return;
      socket.destroy();
      resolve(head + 4 + body);
    });
  });
}

function pump(port: number, request: string, status: number, length: number, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0;
    let seen = 0;
    const socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => socket.write(request));
    socket.on("error", reject);
    socket.on("data", (data) => {
      if (seen === 0 && data.toString("latin1", 9, 12) !== String(status)) {
        reject(new Error("another status than before"));
        socket.destroy();
        return;
      }
      seen += data.length;
      if (seen < length) return;
      if (seen > length) {
        reject(new Error("another length than before"));
        socket.destroy();
        return;
      }
      seen = 0;
      count += 1;
      if (performance.now() < until) socket.write(request);
      else {
        socket.destroy();
        resolve(count);
      }
    });
  });
}
