import { readdir, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { spawn } from "node:child_process";
import { serveWorkbench } from "./workbench-server.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const page = path.join(root, "dist/workbench/index.html");
const sources = ["src", "seeds", "assets", "scripts", "webpack.config.js", "package-lock.json"];

if (!(await isBuilt())) {
  console.error("Building the workbench...");
  await build();
  // A build leaves files alone whose content stays the same; the page's own time is what tells when it was last built.
  await utimes(page, new Date(), new Date());
}
const { address } = await serveWorkbench({ port: Number(process.env.PORT) || 3100 });
console.log(`The workbench is ready: ${address}`);

async function isBuilt() {
  const built = await stat(page).catch(() => undefined);
  if (!built) return false;
  for (const source of sources) if ((await newest(path.join(root, source))) > built.mtimeMs) return false;
  return true;
}

async function newest(place) {
  const found = await stat(place).catch(() => undefined);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const times = await Promise.all((await readdir(place)).map((name) => newest(path.join(place, name))));
  return Math.max(0, ...times);
}

function build() {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [path.join(root, "scripts/build.mjs")], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
    run.once("error", reject);
    run.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The build failed (exit code ${code}).`))));
  });
}
