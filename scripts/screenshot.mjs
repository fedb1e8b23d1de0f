/** Takes docs/workbench.png, the README's picture: the built workbench with a readiness workbook, part of it filled. Run by hand. */
import { importTypeScript } from "./import-typescript.mjs";
import { serveWorkbench } from "./workbench-server.mjs";

const { launchChromium } = await importTypeScript("tests/end-to-end/chromium.ts");
const browser = await launchChromium();
const server = await serveWorkbench({ port: 3500 });
const page = await browser.newPage({ viewport: { width: 2000, height: 1000 }, deviceScaleFactor: 1.5 });
await page.goto(server.address);
const pane = page.frameLocator("aside iframe");
await pane.locator("#input-pattern").selectOption("ophthalmology");
await pane.locator("#input-programme").fill("ABC-101");
await pane.locator("#insert-readiness").click();
await page.getByRole("tab", { name: "Checklist" }).click();

const columnOf = async (header) => {
  await page.locator("[role=gridcell]", { hasText: new RegExp(`^${header}$`) }).first().click();
  const [, letters, row] = /^([A-Z]+)(\d+)/.exec(await page.locator(".name-box").inputValue());
  return { letters, row: Number(row) };
};
const fill = async (header, first, last, text) => {
  const { letters, row } = await columnOf(header);
  await page.locator(".name-box").fill(`${letters}${row + first}:${letters}${row + last}`);
  await page.locator(".name-box").press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Control+Enter");
};
for (const [first, last, status, proof] of [[1, 5, "met", "regulator"], [6, 8, "met", "signed"], [9, 9, "in progress", "none"], [11, 13, "met", "third party"], [14, 14, "in progress", "none"], [16, 17, "met", "internal"], [21, 23, "met", "signed"]]) {
  await fill("Status", first, last, status);
  await fill("Proof", first, last, proof);
  await fill("Proof date", first, last, "2026-12-01");
}
await page.setViewportSize({ width: 1440, height: 860 });
await page.getByRole("tab", { name: "Readiness" }).click();
await page.locator(".name-box").fill("C6");
await page.locator(".name-box").press("Enter");
await page.waitForTimeout(800);
await page.screenshot({ path: process.argv[2] ?? "docs/workbench.png" });
await browser.close();
await server.close();
