import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ServedWorkbench } from "../../scripts/workbench-server.mjs";
import { readXlsx } from "../../src/host/xlsx/read-xlsx";
import { cellAt } from "../../src/host/model/cells";
import { launchChromium } from "./chromium";
import { servedWorkbench } from "./server";
import { enter, goTo, openFile, openWorkbench, shownAt, templateFile, type OpenPage } from "./workbench-page";

let browser: Browser;
let server: ServedWorkbench;
let open: OpenPage | undefined;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), servedWorkbench()]);
});

afterEach(async () => {
  const { page, troubles } = open ?? {};
  open = undefined;
  await page?.context().close();
  expect(troubles ?? []).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function fresh(options = {}) {
  open = await openWorkbench(browser, server.address, options);
  return open.page;
}

describe("the grid", () => {
  it("takes what is typed and shows what formulas give, spills and sentences included", async () => {
    const page = await fresh();
    await enter(page, "Net sales", "1500", "=A2*2", "=DEAL.ROYALTY(A2,{0,0.05;1000,0.08})", "=SEQUENCE(2,2)");
    await expect.poll(() => shownAt(page, "A3")).toBe("3000");
    expect(await shownAt(page, "A4")).toBe("90");
    expect(await shownAt(page, "B6")).toBe("4");
    await goTo(page, "A4");
    await expect.poll(() => page.locator(".formula").inputValue()).toBe("=DEAL.ROYALTY(A2,{0,0.05;1000,0.08})");
    await goTo(page, "A2");
    await enter(page, "lots");
    await goTo(page, "A4");
    await expect.poll(() => page.locator(".cell-sentence").textContent()).toMatch(/number/i);
    expect(await shownAt(page, "A4")).toBe("#VALUE!");
  });

  it("moves by arrows, jumps by Ctrl, selects by Shift and by dragging", async () => {
    const page = await fresh();
    const nameBox = page.locator(".name-box");
    await enter(page, "1", "2", "3");
    await goTo(page, "A1");
    await page.keyboard.press("Control+ArrowDown");
    await expect.poll(() => nameBox.inputValue()).toBe("A3");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowUp");
    await page.keyboard.press("Shift+ArrowLeft");
    await expect.poll(() => nameBox.inputValue()).toBe("A2:B3");
    expect(await page.locator(".status-summary").textContent()).toMatch(/Sum 5/);
    await page.locator("#cell-5-2").hover();
    await page.mouse.down();
    await page.locator("#cell-8-4").hover();
    await page.mouse.up();
    await expect.poll(() => nameBox.inputValue()).toBe("B5:D8");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Control+ArrowDown");
    await page.keyboard.press("Control+ArrowDown");
    await expect.poll(() => nameBox.inputValue()).toBe("A1048576");
    await expect.poll(() => page.locator("[role=rowheader]").last().textContent()).toBe("1048576");
  });

  it("undoes, redoes, clears, and leaves an edit by Escape", async () => {
    const page = await fresh();
    await enter(page, "7", "=A1+1");
    await goTo(page, "A1");
    await page.keyboard.press("Delete");
    await expect.poll(() => shownAt(page, "A2")).toBe("1");
    await page.keyboard.press("Control+z");
    await expect.poll(() => shownAt(page, "A2")).toBe("8");
    await page.keyboard.press("Control+y");
    await expect.poll(() => shownAt(page, "A2")).toBe("1");
    await page.keyboard.type("99");
    await page.keyboard.press("Escape");
    await expect.poll(() => shownAt(page, "A1")).toBe("");
    await page.keyboard.press("F2");
    await page.keyboard.type("5");
    await page.keyboard.press("Tab");
    await expect.poll(() => shownAt(page, "A2")).toBe("6");
    expect(await page.locator(".name-box").inputValue()).toBe("B1");
  });

  it("keeps a Japanese composition whole: the Enter that ends it does not end the edit", async () => {
    const page = await fresh();
    const keys = await page.context().newCDPSession(page);
    await keys.send("Input.imeSetComposition", { text: "にほん", selectionStart: 3, selectionEnd: 3 });
    await expect.poll(() => page.locator(".cell-editor").inputValue()).toBe("にほん");
    await page.locator(".cell-editor").dispatchEvent("keydown", { key: "Enter", isComposing: true, keyCode: 229 });
    expect(await page.locator(".cell-editor").inputValue()).toBe("にほん");
    await keys.send("Input.insertText", { text: "日本" });
    await page.keyboard.press("Enter");
    await expect.poll(() => shownAt(page, "A1")).toBe("日本");
    expect(await page.locator(".name-box").inputValue()).toBe("A2");
  });

  it("copies formulas inside the page and moves their references", async () => {
    const page = await fresh();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await enter(page, "2", "3");
    await goTo(page, "B1");
    await enter(page, "=A1*10");
    await goTo(page, "B1");
    await page.keyboard.press("Control+c");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Control+v");
    await expect.poll(() => shownAt(page, "B2")).toBe("30");
  });

  it("shows a formula that can't be read as a sentence and keeps what was typed", async () => {
    const page = await fresh();
    await enter(page, "=SUM(1,");
    await expect.poll(() => page.locator(".status-sentence").textContent()).toMatch(/can't be read/);
    expect(await page.locator(".cell-editor").inputValue()).toBe("=SUM(1,");
    await page.keyboard.press("Escape");
    await expect.poll(() => shownAt(page, "A1")).toBe("");
  });
});

describe("sheets and places", () => {
  it("adds, renames and switches sheets, and refuses a name that is taken", async () => {
    const page = await fresh();
    await page.getByRole("button", { name: "Add a sheet" }).click();
    await page.getByRole("tab", { name: "Sheet2" }).dblclick();
    await page.locator(".tab-rename").fill("Cash");
    await page.locator(".tab-rename").press("Enter");
    await page.getByRole("tab", { name: "Cash" }).waitFor();
    await page.locator(".cell-editor").focus();
    await enter(page, "5");
    await page.getByRole("tab", { name: "Sheet1" }).click();
    await page.locator(".cell-editor").focus();
    await enter(page, "=Cash!A1*2");
    await expect.poll(() => shownAt(page, "A1")).toBe("10");
    await page.getByRole("tab", { name: "Sheet1" }).dblclick();
    await page.locator(".tab-rename").fill("cash");
    await page.locator(".tab-rename").press("Enter");
    await expect.poll(() => page.locator(".status-sentence").textContent()).toMatch(/exists already/);
    await page.locator(".tab-rename").press("Escape");
    await page.getByRole("tab", { name: "Sheet1" }).waitFor();
    await goTo(page, "Cash!B3");
    await expect.poll(() => page.getByRole("tab", { name: "Cash" }).getAttribute("aria-selected")).toBe("true");
    await goTo(page, "Nowhere");
    await expect.poll(() => page.locator(".status-sentence").textContent()).toMatch(/Nowhere is no cell/);
  });
});

describe("a template's workbook", () => {
  it("offers the choices of a list and refuses others in the rule's words", async () => {
    const page = await fresh({ viewport: { width: 1900, height: 1000 } });
    await openFile(page, "readiness.xlsx", templateFile("readiness"));
    await page.getByRole("tab", { name: "Checklist" }).click();
    await page.locator(`[id="cell-9-${(await columnOf(page, "Status")).charCodeAt(0) - 64}"]`).click();
    const first = page.locator("[role=gridcell].active-cell");
    await page.keyboard.press("Alt+ArrowDown");
    const offered = await page.getByRole("option").allTextContents();
    expect(offered.length).toBeGreaterThan(2);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => first.textContent()).toBe(offered[1]);
    await page.keyboard.type("nearly");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.textContent()).toMatch(/list/);
    await dialog.getByRole("button").first().click();
    await page.keyboard.press("Escape");
    await expect.poll(() => first.textContent()).toBe(offered[1]);
  });

  it("draws charts as described pictures", async () => {
    const page = await fresh();
    await openFile(page, "readiness.xlsx", templateFile("readiness"));
    const chart = page.locator("svg.chart").first();
    await chart.waitFor();
    expect(await chart.getAttribute("role")).toBe("img");
    expect((await chart.getAttribute("aria-label"))?.length).toBeGreaterThan(10);
  });
});

describe.each(["http", "https"] as const)("the task pane over %s", (scheme) => {
  it("starts in its frame and follows the checklist as it is edited in the grid", async () => {
    const served = scheme === "http" ? server : await servedWorkbench("https");
    try {
      // Wide, so that every column of the checklist is drawn.
      open = await openWorkbench(browser, served.address, { viewport: { width: 1900, height: 1000 } });
      const { page } = open;
      const pane = page.frameLocator("iframe");
      await pane.getByRole("button", { name: "Insert" }).first().waitFor();
      await openFile(page, "readiness.xlsx", templateFile("readiness"));
      const score = pane.getByText(/^\d+(\.\d+)?$/).first();
      await expect.poll(() => score.textContent()).toMatch(/^0/);
      await goTo(page, "Checklist");
      for (const [header, text] of [["Status", "met"], ["Proof", "regulator"], ["Proof date", "2026-12-01"]] as const) {
        const column = await columnOf(page, header);
        await goTo(page, `${column}9:${column}33`);
        await page.keyboard.type(text);
        await page.keyboard.press("Control+Enter");
      }
      await expect.poll(() => score.textContent()).not.toMatch(/^0/);
    } finally {
      if (served !== server) await served.close();
    }
  });
});

it("shows every template that the pane inserts, and goes back one insertion at a time", async () => {
  const page = await fresh();
  const pane = page.frameLocator("iframe");
  const inserts = pane.getByRole("listitem").getByRole("button", { name: "Insert" });
  await inserts.first().waitFor();
  const count = await inserts.count();
  expect(count).toBeGreaterThanOrEqual(3);
  let tabs = 1;
  for (let index = 0; index < count; index += 1) {
    await inserts.nth(index).click();
    await expect.poll(() => page.getByRole("tab").count(), { timeout: 15_000 }).toBeGreaterThan(tabs);
    tabs = await page.getByRole("tab").count();
  }
  expect(await page.locator("[role=gridcell].error").allTextContents()).toEqual([]);
  await page.getByRole("tab", { name: "Sheet1" }).click();
  await page.locator(".cell-editor").focus();
  await enter(page, "=READINESS()");
  await goTo(page, "A1");
  await expect.poll(() => shownAt(page, "A1")).toMatch(/^\d/);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.getByRole("tab").count()).toBeLessThan(tabs);
});

/** Letters of the column of the shown sheet under a header. */
async function columnOf(page: OpenPage["page"], header: string): Promise<string> {
  const cell = page.locator("[role=gridcell]", { hasText: new RegExp(`^${header}$`) }).first();
  await cell.click();
  return (await page.locator(".name-box").inputValue()).replace(/\d+$/, "");
}

describe("files", () => {
  it("saves what it shows, opens it again, and asks before it throws changes away", async () => {
    const page = await fresh();
    await enter(page, "12%", "=A1*2", "=DEAL.ROYALTY(1500,{0,0.05;1000,0.08})");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    const bytes = await readFile(await download.path());
    const saved = readXlsx(bytes, { customFunctions: ["DEAL.ROYALTY"] });
    expect(cellAt(saved.sheets[0]!, 2, 0)).toMatchObject({ formula: "=DEAL.ROYALTY(1500,{0,0.05;1000,0.08})", value: 90 });
    await enter(page, "unsaved");
    await openFile(page, "again.xlsx", bytes);
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await expect.poll(() => shownAt(page, "A4")).toBe("unsaved");
    await openFile(page, "again.xlsx", bytes);
    await page.getByRole("dialog").getByRole("button", { name: "Discard changes" }).click();
    await expect.poll(() => shownAt(page, "A4")).toBe("");
    expect(await shownAt(page, "A1")).toBe("12%");
    expect(await shownAt(page, "A2")).toBe("0.24");
  });

  it("says why a file can't be opened and keeps what is open", async () => {
    const page = await fresh();
    await enter(page, "kept");
    await openFile(page, "notes.xlsx", new TextEncoder().encode("no workbook at all"));
    await expect.poll(() => page.locator(".status-sentence").textContent()).toMatch(/notes\.xlsx was not opened, and nothing has changed/);
    expect(await shownAt(page, "A1")).toBe("kept");
  });

  it("shows text from a file as text only", async () => {
    const page = await fresh();
    await enter(page, "'<img src=x onerror=alert(1)>");
    await expect.poll(() => shownAt(page, "A1")).toBe("<img src=x onerror=alert(1)>");
    expect(await page.locator("[role=grid] img").count()).toBe(0);
  });
});

describe("the page", () => {
  it("speaks Japanese when asked", async () => {
    const page = await fresh();
    await page.getByRole("button", { name: "日本語" }).click();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("ja");
    await page.getByRole("button", { name: "保存" }).waitFor();
  });

  it("has no accessibility violation, wide or narrow, light or dark", async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    for (const options of [{}, { viewport: { width: 350, height: 700 } }, { colorScheme: "dark" as const }]) {
      const page = await fresh(options);
      await enter(page, "1", "=SEQUENCE(2,2)");
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe: checker } = window as unknown as { axe: { run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        const { violations: found } = await checker.run(document, { iframes: false });
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(" | ")}`);
      });
      expect(violations).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });
});
