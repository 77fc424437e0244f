// Prints what the Core, compiled to WebAssembly, makes of the seeds from 0 up to, without, a number.
import { readFileSync } from "node:fs";

const [file, count] = process.argv.slice(2);
const { instance } = await WebAssembly.instantiate(readFileSync(file), {});
const lines = [];
for (let seed = 0n; seed < BigInt(count); seed++) {
  lines.push(BigInt.asUintN(64, instance.exports.vector(seed)).toString(16));
}
process.stdout.write(lines.join("\n") + "\n");
