/** `npm run check`: everything about the project that is not a test. Runs every step, prints what failed, exits 1 if any did. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { mayImport } from "../import-table.mjs";
import { importTypeScript } from "./import-typescript.mjs";
import { importGraph, importProblems, sourceFiles } from "./import-graph.mjs";
import { manifestProblems, readManifest } from "./manifest-rules.mjs";

const run = (...command) => {
  const [program, ...args] = command;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`node_modules/${program}`, ...args], { encoding: "utf8" });
  return status === 0 ? [] : [(stdout + stderr).trim() || `${program} ended with ${status}`];
};

const script = (file, ...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { encoding: "utf8" });
  return status === 0 ? [] : [(stdout + stderr).trim()];
};

async function manifest() {
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  const { ribbonActions } = await importTypeScript("src/apps/excel/pane/actions/catalogue.ts");
  await readManifest("manifest.xml");
  return manifestProblems(await readFile("manifest.xml", "utf8"), {
    version,
    files: (file) => existsSync(`dist/excel/${file}`),
    associated: ribbonActions.map(({ id }) => id),
    schemas: "tests/manifest-xsd",
  });
}

const steps = {
  "compile: everything": () => run("typescript/bin/tsc", "-p", "tsconfig.json"),
  "compile: pure folders, without DOM, Office or Node": () => run("typescript/bin/tsc", "-p", "tsconfig.pure.json"),
  "imports keep to import-table.mjs": async () => importProblems(await importGraph(), mayImport, await sourceFiles("src")),
  "lint": () => run("eslint/bin/eslint.js", "."),
  "unused files, exports and packages": () => run("knip/bin/knip.js"),
  "generated docs are fresh": () => [...script("scripts/run.mjs", "scripts/docs.ts", "--check"), ...script("scripts/architecture.mjs", "--check")],
  "manifest": manifest,
};

let failed = 0;
for (const [name, step] of Object.entries(steps)) {
  const problems = await step();
  console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${name}`);
  for (const problem of problems) console.log(problem.replace(/^/gm, "     "));
  if (problems.length > 0) failed += 1;
}
console.log(failed === 0 ? "All checks passed." : `${failed} of ${Object.keys(steps).length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
