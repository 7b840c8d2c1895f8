// A worker that is broken from the start.
import { workerData } from "node:worker_threads";
import { tellOfEnd } from "../../src/cli/other-core.ts";

tellOfEnd(workerData);
throw new Error("no such ferry");
