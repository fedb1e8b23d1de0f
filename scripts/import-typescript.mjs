import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Imports a TypeScript module into a Node script: bundled once into the cache folder, npm packages left outside. */
export async function importTypeScript(file) {
  const folder = path.resolve("node_modules/.cache/dealbridge");
  await mkdir(folder, { recursive: true });
  const outfile = path.join(folder, `${path.basename(file, ".ts")}-${process.pid}-${Math.round(performance.now() * 1000)}.mjs`);
  await build({ entryPoints: [file], outfile, bundle: true, platform: "node", format: "esm", target: "node20", packages: "external", logLevel: "error" });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}
