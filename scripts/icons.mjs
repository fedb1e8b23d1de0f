/** Draws assets/icon-*.png from assets/icon.svg with an installed Chromium (CHROMIUM_PATH names another). Run by hand when the drawing changes. */
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const svg = await readFile("assets/icon.svg", "utf8");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
for (const size of [16, 32, 64, 80, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
}
await browser.close();
