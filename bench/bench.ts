// `npm run bench [PART…]`: what is promised of speed and size, measured here and now, as Markdown.
import { cpus, release, totalmem, type } from "node:os";
import { gzipSync } from "node:zlib";

const PORT = Number(process.env.BENCH_PORT ?? 8850);

// Each with what it needs and no more: what others bring along changes how V8 compiles the code that is measured.
const PARTS: Readonly<Record<string, () => Promise<string>>> = {
  dates: async () => (await import("./dates.ts")).benchDates(),
  throughput: async () => (await import("./throughput.ts")).benchThroughput(PORT),
  render: async () => (await import("./render.ts")).benchRender(),
  growth: async () => (await import("./growth.ts")).benchGrowth(PORT),
  build: async () => (await import("./builds.ts")).benchBuilds(),
  wire: async () => (await import("./wire.ts")).benchWire(),
  pages: async () => (await import("./pages.ts")).benchPages(),
  size: async () => {
    const script = await (await import("./worker.ts")).bundle("{}");
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
