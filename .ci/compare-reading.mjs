// compare-reading.mjs EXPECTED ACTUAL: every key of the expected JSON stands in the actual one with the same value, deeply.
// What the actual one has besides is its own business.
import { readFileSync } from "node:fs";

const [expected, actual] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));

let compared = 0;

function* differences(wanted, found, path) {
  if (wanted === null || typeof wanted !== "object") {
    compared += 1;
    if (wanted !== found) yield `${path}: ${JSON.stringify(found)} is not ${JSON.stringify(wanted)}`;
    return;
  }
  if (found === null || typeof found !== "object") {
    yield `${path}: ${JSON.stringify(found)} holds nothing`;
    return;
  }
  if (Array.isArray(wanted) && (!Array.isArray(found) || found.length !== wanted.length)) {
    yield `${path}: ${found.length ?? "no"} entries, not ${wanted.length}`;
  }
  for (const key of Object.keys(wanted)) yield* differences(wanted[key], found[key], `${path}.${key}`);
}

const wrong = [...differences(expected, actual, "$")];
for (const line of wrong) console.log(line);
console.log(`${compared} values compared, ${wrong.length} differ`);
process.exitCode = wrong.length === 0 && compared > 0 ? 0 : 1;
