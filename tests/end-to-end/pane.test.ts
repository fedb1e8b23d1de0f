import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ServedWorkbench } from "../../scripts/workbench-server.mjs";
import { launchChromium } from "./chromium";
import { servedWorkbench } from "./server";
import { enter, goTo, openFile, openWorkbench, shownAt } from "./workbench-page";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

/** The pane's frame, once it shows its templates. */
async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("aside iframe")).contentFrame();
  if (!frame) throw new Error("The pane has no frame");
  await frame.waitForSelector("#insert-readiness");
  return frame;
}

async function insert(pane: Frame, template: string): Promise<void> {
  await pane.click(`#insert-${template}`);
  await expect.poll(() => pane.textContent("#status"), { timeout: 15_000 }).toMatch(/added sheet/);
}

/** The place of the first cell with exactly that text on the sheet that is shown. */
async function placeOf(page: Page, text: string): Promise<{ row: number; column: number }> {
  const id = await page.locator("[role=gridcell]", { hasText: new RegExp(`^${text}$`) }).first().getAttribute("id");
  const [, row, column] = /cell-(\d+)-(\d+)/.exec(id ?? "") ?? [];
  return { row: Number(row), column: Number(column) };
}

describe.each(["http", "https"] as const)("the task pane over %s", (scheme) => {
  let server: ServedWorkbench;

  beforeAll(async () => {
    server = await servedWorkbench(scheme);
  });

  afterAll(async () => {
    await server.close();
  });

  it("inserts the templates, follows edits of the checklist, and the saved file gives the same score", async () => {
    // Large, so that every cell of the checklist is drawn.
    const { page, troubles } = await openWorkbench(browser, server.address, { viewport: { width: 1900, height: 1400 } });
    const pane = await paneOf(page);
    expect(await pane.textContent("main")).toContain("no readiness checklist yet");
    for (const template of ["readiness", "labor", "roadmap"]) await insert(pane, template);
    expect(await page.getByRole("tab").allTextContents()).toEqual(["Sheet1", "Readiness", "Checklist", "Division of labor", "Parties", "Roadmap", "Quarters and clocks"]);
    await expect.poll(() => pane.textContent("#readiness-score")).toBe("0.0");

    // One item met in each area, the proof as good as it gets: a score from every area.
    await page.getByRole("tab", { name: "Checklist" }).click();
    const status = await placeOf(page, "Status");
    const proof = await placeOf(page, "Proof");
    const day = await placeOf(page, "Proof date");
    for (const row of [1, 6, 11, 16, 21]) {
      for (const [{ column }, text] of [[status, "met"], [proof, "signed"], [day, "2027-01-01"]] as const) {
        await page.locator(`#cell-${String(status.row + row)}-${String(column)}`).click();
        await enter(page, text);
      }
    }
    await expect.poll(() => pane.textContent("#readiness-score")).toBe("20.0");
    expect(await pane.textContent(".headline")).toBe("Before POC, held by Data");

    await page.getByRole("tab", { name: "Sheet1" }).click();
    await goTo(page, "A1");
    await enter(page, "=READINESS()", "=READINESS(Checklist[#All])", "=DEAL.READINESS(Checklist[#All],AsOf,\"weakest\")");
    for (const place of ["A1", "A2", "A3"]) await expect.poll(async () => Math.round(Number(await shownAt(page, place)) * 1e6) / 1e6).toBe(20);

    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    await openFile(page, "again.xlsx", await readFile(await download.path()));
    await expect.poll(() => pane.textContent("#readiness-score")).toBe("20.0");
    await expect.poll(async () => Math.round(Number(await shownAt(page, "A1")) * 1e6) / 1e6).toBe(20);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("inserts beside what is there, in Japanese, and each insert is one step back", async () => {
    const { page, troubles } = await openWorkbench(browser, server.address);
    const pane = await paneOf(page);
    await pane.click("#switch-language");
    await expect.poll(() => pane.textContent("#insert-readiness")).toBe("挿入");
    for (const times of [1, 2]) {
      await pane.click("#insert-readiness");
      await expect.poll(() => page.getByRole("tab").count(), { timeout: 15_000 }).toBe(1 + 2 * times);
    }
    expect(await page.getByRole("tab").allTextContents()).toEqual(["Sheet1", "準備度", "チェックリスト", "準備度 (2)", "チェックリスト (2)"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => page.getByRole("tab").count()).toBe(3);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => page.getByRole("tab").count()).toBe(1);
    await expect.poll(() => pane.textContent("main")).toContain("まだ準備度チェックリストがありません");
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("says what is wrong with an answer and inserts nothing", async () => {
    const { page, troubles } = await openWorkbench(browser, server.address);
    const pane = await paneOf(page);
    await pane.fill("#input-start", "2027 spring");
    await expect.poll(() => pane.textContent("#problem-start")).toContain("Write a calendar quarter");
    await pane.click("#insert-roadmap");
    await expect.poll(() => pane.textContent("#status")).toContain("Write a calendar quarter");
    expect(await page.getByRole("tab").count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("says which row of the checklist can't be read", async () => {
    const { page, troubles } = await openWorkbench(browser, server.address);
    const pane = await paneOf(page);
    await insert(pane, "readiness");
    await page.getByRole("tab", { name: "Sheet1" }).click();
    await goTo(page, "A1");
    await enter(page, '=DEAL.READINESS({"Area","Status";"Data","nearly"})');
    await goTo(page, "A1");
    await expect.poll(() => page.locator(".cell-sentence").textContent()).toContain("checklist row 2, Status must be one of not started, in progress, met");
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it("has no accessibility violation, light, dark or in Japanese", async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await openWorkbench(browser, server.address, { colorScheme });
      const pane = await paneOf(page);
      await insert(pane, "readiness");
      await pane.waitForSelector("#readiness-score");
      if (colorScheme === "dark") await pane.click("#switch-language");
      await pane.evaluate(axe);
      const violations = await pane.evaluate(async () => {
        const { axe: checker } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        return (await checker.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
      });
      expect(violations).toEqual([]);
      await page.context().close();
    }
  });
});
