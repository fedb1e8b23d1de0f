/**
 * `npm run build [-- --env base=https://...]`: everything in dist/. webpack makes the add-in (dist/excel) and its pane for the workbench;
 * esbuild alone makes what is not the add-in, the workbench page and the command line, at the same time.
 */
import { spawn } from "node:child_process";
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const at = (...parts) => path.join(root, ...parts);
const shared = { bundle: true, absWorkingDir: root, logLevel: "warning", target: "es2022", legalComments: "none" };

function webpack(...args) {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [at("node_modules/webpack-cli/bin/cli.js"), "--mode", "production", ...args], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
    run.once("error", reject);
    run.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`webpack ended with ${code}.`))));
  });
}

async function workbench() {
  await build({
    ...shared,
    entryPoints: { workbench: "src/apps/workbench/main.ts" },
    outdir: "dist/workbench",
    format: "esm",
    splitting: true,
    minify: true,
    chunkNames: "[name]-[hash]",
  });
  await cp(at("src/apps/workbench/index.html"), at("dist/workbench/index.html"));
  await cp(at("src/apps/workbench/workbench.css"), at("dist/workbench/workbench.css"));
  await cp(at("assets/icon.svg"), at("dist/workbench/icon.svg"));
}

/** The pane for the workbench: its script, the chunks that it shares with the add-in, its page. */
async function workbenchPane() {
  await rename(at("dist/excel/pane.js"), at("dist/workbench/pane.js"));
  const chunks = (await readdir(at("dist/excel"))).filter((file) => file.endsWith(".js") && file !== "taskpane.js");
  await Promise.all(chunks.map((file) => cp(at("dist/excel", file), at("dist/workbench", file))));
  await cp(at("dist/excel/pane.css"), at("dist/workbench/pane.css"));
  const page = await readFile(at("src/apps/excel/pane/pane.html"), "utf8");
  await writeFile(at("dist/workbench/pane.html"), page.replace("OFFICE_JS", "/office-js/office.js").replace("PANE_JS", "pane.js"));
}

async function commandLine() {
  await build({ ...shared, entryPoints: ["src/apps/cli/cli.ts"], outfile: "dist/cli.js", platform: "node", format: "cjs", target: "node20" });
  // The file is CommonJS here as in any folder it is copied to.
  await writeFile(at("dist/package.json"), '{ "type": "commonjs" }\n');
}

await rm(at("dist"), { recursive: true, force: true });
await mkdir(at("dist/workbench"), { recursive: true });
await Promise.all([webpack(...process.argv.slice(2)), workbench(), commandLine()]);
await workbenchPane();
