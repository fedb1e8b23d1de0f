/**
 * `npm run bench [-- item ...]`: measures each item against its alternatives in one run (medians over interleaved runs
 * after a warm-up), prints a table and writes docs/benchmarks.md. Ratios decide; under 1.3 they count as equal.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);

if (!existsSync(path.join(here, "node_modules"))) {
  console.log("Installing the alternatives (once, into bench/node_modules)...");
  const { status } = spawnSync("npm", ["ci", "--no-fund", "--no-audit"], { cwd: here, stdio: "inherit" });
  if (status !== 0) console.log("The alternatives could not be installed: only our own figures follow.");
}

const names = (await readdir(path.join(here, "items"))).map((file) => path.basename(file, ".mjs")).sort();
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no item "${unknown[0]}"; the items are: ${names.join(", ")}.`);
  process.exit(2);
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

/** Runs every contender in turn, `rounds` times, and answers the median milliseconds of each. */
async function interleave(contenders, rounds) {
  const times = contenders.map(() => []);
  for (const contender of contenders) await contender.run();
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const start = performance.now();
      await contender.run();
      times[index].push(performance.now() - start);
    }
  }
  return times.map(median);
}

const sections = [];
for (const name of names.filter((candidate) => wanted.length === 0 || wanted.includes(candidate))) {
  const { prepare } = await import(pathToFileURL(path.join(here, "items", `${name}.mjs`)).href);
  const { title, unit, per, contenders, rounds = 9, notes = [] } = await prepare();
  const medians = await interleave(contenders, rounds);
  const ours = medians[contenders.findIndex((contender) => contender.ours)];
  const rows = contenders.map((contender, index) => [contender.name, format((medians[index] / (contender.per ?? per)) * 1e6), `${format(medians[index] / (contender.per ?? per) / (ours / per))} x`]);
  const table = [["", unit, "against ours"], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const lines = table.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`);
  lines.splice(1, 0, `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
  sections.push([`## ${name}: ${title}`, "", ...lines, "", ...notes.map((note) => `- ${note}`)].join("\n"));
  console.log(`\n${sections.at(-1)}`);
}

function format(value) {
  return value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toPrecision(3);
}

if (wanted.length === 0) {
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  const machine = `Dealbridge ${version}, Node ${process.version}, ${os.cpus().length} cores, ${os.cpus()[0]?.model ?? "unknown processor"}`;
  await mkdir("docs", { recursive: true });
  await writeFile("docs/benchmarks.md", ["# Benchmarks", "", `Written by \`npm run bench\`. ${machine}.`, "Ratios in one run on one machine; under 1.3 they count as equal. Excel itself was not measured.", "", ...sections.flatMap((section) => [section, ""])].join("\n"));
}
