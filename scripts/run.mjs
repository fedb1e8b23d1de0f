/** Runs a TypeScript script: node scripts/run.mjs scripts/docs.ts [its arguments]. */
import { importTypeScript } from "./import-typescript.mjs";

const [file] = process.argv.splice(2, 1);
if (file === undefined) {
  console.error("Name a script: node scripts/run.mjs scripts/docs.ts");
  process.exitCode = 2;
} else {
  await importTypeScript(file);
}
