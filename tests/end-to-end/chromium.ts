import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

const here = path.dirname(fileURLToPath(import.meta.url));
// Inside node_modules, so that another version of the package never meets an old browser.
const cache = path.join(here, "../../node_modules/.cache");

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];

/**
 * Starts a headless Chromium: the one named by CHROMIUM_PATH, one that is installed, or the one that npm brought
 * along (which `DEALBRIDGE_CHROMIUM=bundled` asks for by name).
 */
export async function launchChromium(): Promise<Browser> {
  const installed = process.env["DEALBRIDGE_CHROMIUM"] === "bundled" ? undefined : installedChromium();
  const options: LaunchOptions = installed ? { executablePath: installed } : await bundledChromium();
  return chromium.launch({ ...options, headless: true, args: [...flags, ...(options.args ?? [])] });
}

function installedChromium(): string | undefined {
  const places = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", chromium.executablePath()];
  return places.find((place) => place && existsSync(place));
}

async function bundledChromium(): Promise<LaunchOptions> {
  const home = path.join(cache, "bundled-chromium");
  if (!existsSync(home)) await unpack(home);
  const libraries = [path.join(home, "al2023/lib"), home, process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return {
    executablePath: path.join(home, "chromium"),
    args: ["--headless=shell", "--no-zygote"],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: path.join(home, "fonts") },
  };
}

// Unpacked beside its place and then renamed, so that tests which start together never meet half a browser.
async function unpack(home: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(path.join(cache, "unpacking-"));
  try {
    await promisify(execFile)(process.execPath, [path.join(here, "unpack-chromium.mjs")], { env: { ...process.env, TMPDIR: staging } });
    await writeFile(path.join(staging, "fonts/fonts.conf"), fontSettings(home));
    await rename(staging, home);
  } catch (problem) {
    if (!existsSync(home)) throw problem;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

function fontSettings(home: string): string {
  const folders = [path.join(home, "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"];
  return `<?xml version="1.0"?><fontconfig>${folders.map((folder) => `<dir>${folder}</dir>`).join("")}<cachedir>${home}/font-cache</cachedir></fontconfig>`;
}
