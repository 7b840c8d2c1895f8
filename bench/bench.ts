// `npm run bench [PART…]`: what is promised of speed and size, measured here and now, as Markdown.
import { cpus, release, totalmem, type } from "node:os";
import { gzipSync } from "node:zlib";
import { benchBuilds } from "./builds.ts";
import { benchDates } from "./dates.ts";
import { benchGrowth } from "./growth.ts";
import { benchPages } from "./pages.ts";
import { benchRender } from "./render.ts";
import { benchThroughput } from "./throughput.ts";
import { benchWire } from "./wire.ts";
import { bundle } from "./worker.ts";

const PORT = Number(process.env.BENCH_PORT ?? 8850);

const PARTS: Readonly<Record<string, () => Promise<string>>> = {
  throughput: () => benchThroughput(PORT),
  render: benchRender,
  growth: () => benchGrowth(PORT),
  build: benchBuilds,
  wire: benchWire,
  dates: benchDates,
  pages: benchPages,
  size: async () => {
    const script = await bundle("{}");
    const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
    return `The Worker without content: ${kb(script.length)}, ${kb(gzipSync(script).length)} gzipped.\n`;
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  process.stderr.write(`There is no part ${unknown.join(", ")}. The parts are: ${Object.keys(PARTS).join(", ")}.\n`);
  process.exit(2);
}

const [processor] = cpus();
const memory = Math.round(totalmem() / 2 ** 30);
process.stdout.write(
  `${cpus().length} × ${processor?.model.trim()}, ${memory} GB, ${type()} ${release()}, Node ${process.version}.\n\n`,
);
for (const [name, run] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) process.stdout.write(`**${name}**\n\n${await run()}\n`);
}
