/**
 * `npm run excel`: builds the add-in, serves it at https://localhost:3000 with a certificate that this machine trusts,
 * and opens Excel with it (Windows, Mac). Elsewhere it says how to load it into Excel on the web. Ctrl+C takes it out again.
 */
import { spawn, spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { serve } from "./serve.mjs";

const certificates = "office-addin-dev-certs@3.0.0";
const debugging = "office-addin-debugging@7.0.0";
const manifest = path.resolve("dist/excel/manifest.xml");
const port = 3000;

const windows = process.platform === "win32";
const run = (command, ...args) => {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: windows });
  if (status !== 0) throw new Error(`"${command} ${args.join(" ")}" ended with ${status}.`);
};
const npx = (...args) => run("npx", "--yes", ...args);

run(process.execPath, "scripts/build.mjs");
npx(certificates, "install");
const folder = path.join(os.homedir(), ".office-addin-dev-certs");
const tls = { key: await readFile(path.join(folder, "localhost.key")), cert: await readFile(path.join(folder, "localhost.crt")) };
const { address, close } = await serve({ port, strictPort: true, tls, folders: [{ under: "/", folder: path.resolve("dist/excel") }] });
console.log(`The add-in is served at ${address}`);

if (windows || process.platform === "darwin") {
  npx(debugging, "start", manifest, "desktop", "--app", "excel", "--no-debug");
  console.log("Excel opens with the Dealbridge group on the Home tab. Ctrl+C ends it.");
} else {
  console.log(`Excel does not run on this system. In Excel on the web: Insert > Add-ins > Upload My Add-in, and choose\n  ${manifest}`);
}

process.once("SIGINT", () => {
  if (windows || process.platform === "darwin") spawn("npx", ["--yes", debugging, "stop", manifest], { stdio: "inherit", shell: windows }).once("exit", () => process.exit());
  void close();
});
