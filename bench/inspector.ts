// What the isolate of a Worker holds, as V8's inspector tells it; the process around it holds some fifty megabytes more.

/** Megabytes of the JavaScript heap and of the buffers beside it, what could be collected included. */
export async function readHeap(port: number): Promise<number> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as { webSocketDebuggerUrl: string }[];
  const socket = new WebSocket(targets[0]?.webSocketDebuggerUrl ?? "");
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  socket.addEventListener("open", () => socket.send(JSON.stringify({ id: 1, method: "Runtime.getHeapUsage" })));
  socket.addEventListener("message", ({ data }) => resolve(String(data)));
  socket.addEventListener("error", () => reject(new Error("the inspector does not answer")));
  try {
    const { usedSize, backingStorageSize } = JSON.parse(await promise).result;
    return (usedSize + backingStorageSize) / 2 ** 20;
  } finally {
    socket.close();
  }
}
