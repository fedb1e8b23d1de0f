import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createCalculator } from "../../src/host/calc/create-calculator";
import { createWorkbook } from "../../src/host/model/new-workbook";
import { writeXlsx } from "../../src/host/xlsx/write-xlsx";
import { customFunctions } from "../../src/functions/registration";
import { layOut } from "../../src/workbook/lay-out";
import { nothingTaken } from "../../src/workbook/plan";
import { planFrom } from "../../src/templates/define-template";
import { templateNamed } from "../../src/templates/catalogue";
import { renderToModel } from "../../src/renderers/model/render-to-model";

/** A page with the workbench on it, and all that went wrong in it so far. */
export interface OpenPage {
  readonly page: Page;
  readonly troubles: string[];
}

// Over http the library finds no message channel to its host and says so; the pane talks over the bridge.
const knownOverHttp = /conversationId/;

export async function openWorkbench(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ locale: "en-US", viewport: { width: 1280, height: 800 }, ignoreHTTPSErrors: true, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  const isKnown = (message: string) => address.startsWith("http:") && knownOverHttp.test(message);
  page.on("pageerror", ({ message }) => isKnown(message) || troubles.push(message));
  page.on("console", (said) => said.type() === "error" && troubles.push(said.text()));
  await page.goto(address);
  await page.locator("[role=gridcell]").first().waitFor();
  return { page, troubles };
}

/** The text that the grid shows in a cell, by its zero-based place. */
export async function shownAt(page: Page, address: string): Promise<string> {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return (await page.locator(`#cell-${digits}-${column}`).textContent()) ?? "";
}

export async function goTo(page: Page, place: string): Promise<void> {
  await page.locator(".name-box").fill(place);
  await page.locator(".name-box").press("Enter");
}

/** Types into the active cell and presses Enter. */
export async function enter(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
}

export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.setInputFiles("input[type=file]", { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

/** A file with one template, as the command line writes it. */
export function templateFile(id: string, language: "en" | "ja" = "en"): Uint8Array {
  const workbook = createWorkbook();
  const blank = workbook.sheets[0];
  renderToModel(workbook, layOut(planFrom(templateNamed(id), {}), nothingTaken, language));
  workbook.sheets = workbook.sheets.filter((sheet) => sheet !== blank);
  const functions = customFunctions(language);
  createCalculator(functions).calculate(workbook);
  return writeXlsx(workbook, { customFunctions: functions.map(({ name }) => name) });
}
