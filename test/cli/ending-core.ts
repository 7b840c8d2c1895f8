// A worker that sends back what it is sent, once, and ends.
import { workerData } from "node:worker_threads";
import { type Line, sendBack, tellOfEnd } from "../../src/cli/other-core.ts";

const line: Line = workerData;
tellOfEnd(line);
line.port.on("message", (message) => {
  sendBack(line, message);
  process.exit(7);
});
