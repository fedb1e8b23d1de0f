import type { Frame, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readAddress } from "../../src/cells/address";
import { createWorkbook } from "../../src/host/model/new-workbook";
import { renameSheet } from "../../src/host/model/sheets/sheets";
import { addTable } from "../../src/host/model/tables/add-table";
import { setInput } from "../../src/host/model/writing/set-input";
import { writeXlsx } from "../../src/host/xlsx/write-xlsx";
import { enter, goTo, openFile, shownAt } from "./workbench-page";
import { accessibilityViolations, workbenchTests } from "./workbench-tests";

const { open } = workbenchTests();
type Cells = readonly (readonly (string | number)[])[];

/** U1 is replaced by U2 but active still; nothing else in the first three columns is wrong. */
const headers = ["TriggerID", "Status", "Supersedes", "Category", "EventText", "Amount", "Currency", "DueDays"];
const replaced: Cells = [headers, ["U1", "active", "", "upfront", "Effective date", 100, "USD", 30], ["U2", "active", "U1", "upfront", "Effective date", 120, "USD", 30]];

/** A file with a trigger table on its sheet Deal, from B3 on. */
function tableFile(cells: Cells): Uint8Array {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0]!;
  renameSheet(workbook, sheet, "Deal");
  const area = { ...readAddress("B3")!, rows: cells.length, columns: cells[0]!.length };
  setInput(workbook, sheet, area, cells);
  addTable(workbook, sheet, area, { name: "Triggers" });
  return writeXlsx(workbook, {});
}

async function checked(cells: Cells = replaced, options = {}): Promise<{ page: Page; pane: Frame }> {
  const opened = await open({ viewport: { width: 1700, height: 1300 }, ...options });
  await openFile(opened.page, "deal.xlsx", tableFile(cells));
  await expect.poll(() => opened.page.getByRole("tab").allTextContents()).toEqual(["Deal"]);
  await opened.pane.click("#check-contract");
  await opened.pane.waitForSelector("#lint-found", { state: "attached", timeout: 15_000 });
  return opened;
}

const ofRule = (rule: string) => `article[data-finding=${rule}]`;
const count = (pane: Frame, rule: string) => pane.locator(`.findings ${ofRule(rule)}`).count();
const status = (pane: Frame) => pane.textContent("#status");
const undo = (page: Page) => page.getByRole("button", { name: "Undo" }).click();
const colourOf = (page: Page, cell: string) => page.locator(cell).evaluate((element) => getComputedStyle(element).backgroundColor);

describe("the contract check in the pane", () => {
  it("loads when asked for, and finds nothing wrong with the template's structure", async () => {
    const { page, pane, loaded } = await open();
    await pane.click("#insert-triggers");
    await expect.poll(() => pane.textContent("#status"), { timeout: 20_000 }).toMatch(/added sheet/);
    expect(loaded.filter((file) => file.endsWith("/lint.js"))).toEqual([]);
    await pane.click("#check-contract");
    await pane.waitForSelector("#lint-found", { state: "attached", timeout: 15_000 });
    expect(loaded.filter((file) => file.endsWith("/lint.js"))).toHaveLength(1);
    expect(await pane.textContent("#lint-found")).toMatch(/^Errors: 0,/);
    expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Triggers");
  });

  it("shows a finding with its cell, jumps there, fixes it at a click, and is undone in one step", async () => {
    const { page, pane } = await checked();
    const finding = pane.locator(ofRule("TRGR04")).first();
    expect(await finding.locator(".place").first().textContent()).toBe("Deal!C4");
    await goTo(page, "J20");
    await finding.locator("button.place").first().click();
    await expect.poll(() => page.locator(".name-box").inputValue()).toBe("C4");
    expect(await status(pane)).toBe("Selected Deal!C4.");
    await finding.locator("summary").click();
    await finding.locator(".about button.place").first().click();
    await expect.poll(() => page.locator(".name-box").inputValue()).toBe("D5");

    expect(await finding.locator(".fix").textContent()).toMatch(/active\s*→\s*superseded/);
    await finding.locator("[id$=-fix]").click();
    await expect.poll(() => count(pane, "TRGR04")).toBe(0);
    expect(await shownAt(page, "C4")).toBe("superseded");
    expect(await status(pane)).toContain("Done: Deal!C4");
    expect(await pane.evaluate(() => document.activeElement !== document.body && document.querySelector(".lint")?.contains(document.activeElement))).toBe(true);
    await undo(page);
    await expect.poll(() => shownAt(page, "C4")).toBe("active");
    await expect.poll(() => count(pane, "TRGR04")).toBe(1);
  });

  it("follows edits of the sheet, and applies all safe fixes at once after a look", async () => {
    const { page, pane } = await checked();
    await goTo(page, "H4");
    await enter(page, "US$", "Us$");
    await expect.poll(() => count(pane, "TRGS05")).toBe(2);
    await pane.click("#fix-all");
    const lines = await pane.locator(".fix-all .preview li").allTextContents();
    expect(lines.map((line) => line.replace(/\s+/g, " ").trim())).toEqual(["Deal!C4 active → superseded", "Deal!H4 US$ → USD", "Deal!H5 Us$ → USD"]);
    await pane.click("#apply-all");
    await expect.poll(() => shownAt(page, "H5")).toBe("USD");
    await expect.poll(() => count(pane, "TRGS05")).toBe(0);
    expect([await shownAt(page, "C4"), await shownAt(page, "H4")]).toEqual(["superseded", "USD"]);
    await undo(page);
    await expect.poll(() => shownAt(page, "H5")).toBe("Us$");
    expect([await shownAt(page, "C4"), await shownAt(page, "H4")]).toEqual(["active", "US$"]);
    await expect.poll(() => count(pane, "TRGS05")).toBe(2);
  });

  it("changes nothing when the cell is another by now", async () => {
    const { page, pane } = await checked();
    await pane.uncheck("#lint-live");
    await goTo(page, "C4");
    await enter(page, "paid");
    await pane.locator(`${ofRule("TRGR04")} [id$=-fix]`).click();
    await expect.poll(() => status(pane)).toContain("edited since it was read");
    expect(await shownAt(page, "C4")).toBe("paid");
    await expect.poll(() => count(pane, "TRGR04")).toBe(0);
  });

  it("asks for consent before a fix that changes the meaning", async () => {
    const tiers = ["TriggerID", "Status", "Category", "Product", "Territory", "Metric", "Lower", "Upper", "Rate"];
    const { page, pane } = await checked([
      tiers,
      ["R1", "active", "royalty_tier", "ABC-101", "JP", "net_sales", 0, 100, 0.05],
      ["R2", "active", "royalty_tier", "ABC-101", "JP", "net_sales", 100, "", 8],
    ]);
    const finding = pane.locator(ofRule("TRGN11")).first();
    await finding.locator("[id$=-choose]").click();
    expect(await finding.locator(".preview").textContent()).toMatch(/800%\s*→\s*8%/);
    await finding.locator("[id$=-apply]").click();
    expect(await finding.locator(".problem").textContent()).toContain("Compare it with the contract");
    expect(await shownAt(page, "J5")).toBe("8");
    await finding.locator("[id$=-consent]").check();
    await finding.locator("[id$=-apply]").click();
    await expect.poll(() => shownAt(page, "J5")).toBe("0.08");
    await expect.poll(() => count(pane, "TRGN11")).toBe(0);
  });

  it("offers suggestions to choose from", async () => {
    const twice: Cells = [...replaced, ["U2", "active", "", "dev_milestone", "IND cleared", 5, "USD", 30]];
    const { page, pane } = await checked(twice);
    const finding = pane.locator(ofRule("TRGS03")).first();
    await finding.locator("[id$=-choose]").click();
    await finding.locator("[id$=-apply]").click();
    await expect.poll(() => shownAt(page, "B6")).not.toBe("U2");
    await expect.poll(() => count(pane, "TRGS03")).toBe(0);
  });

  it("suppresses with a reason and an owner, remembers the owner, and reports again", async () => {
    const { page, pane } = await checked();
    const finding = pane.locator(ofRule("TRGR04")).first();
    await finding.locator("summary").click();
    await finding.locator("[id$=-suppress]").click();
    await finding.locator("form button[type=submit]").click();
    expect(await finding.locator(".problem").allTextContents()).toEqual(["Write the reason: it stays in the table for whoever reads it next.", "Write who answers for it."]);
    await finding.locator("[id$=-reason]").fill("both stand, clause 3");
    await finding.locator("[id$=-owner]").fill("Legal");
    await page.keyboard.press("Enter");
    await expect.poll(() => pane.textContent("#suppressed summary")).toBe("Suppressed (1)");
    expect([await shownAt(page, "J3"), await shownAt(page, "J4")]).toEqual(["Suppress", "TRGR04 (Status): both stand, clause 3 @Legal"]);
    expect(await count(pane, "TRGR04")).toBe(0);
    await pane.click("#suppressed summary");
    expect(await pane.textContent("#suppressed article")).toContain("both stand, clause 3 (Legal)");
    await pane.click("#suppressed article > button");
    await expect.poll(() => count(pane, "TRGR04")).toBe(1);
    expect(await shownAt(page, "J4")).toBe("");
    await pane.locator(`${ofRule("TRGR04")} summary`).click();
    await pane.locator(`${ofRule("TRGR04")} [id$=-suppress]`).click();
    expect(await pane.inputValue(`${ofRule("TRGR04")} [id$=-owner]`)).toBe("Legal");
  });

  it("marks cells and takes the marks off, and writes the findings to a sheet", async () => {
    const { page, pane } = await checked();
    const before = await colourOf(page, "#cell-4-3");
    await pane.click("#show-marks");
    await expect.poll(() => colourOf(page, "#cell-4-3")).toBe("rgb(244, 182, 187)");
    await pane.click("#remove-marks");
    await expect.poll(() => colourOf(page, "#cell-4-3")).toBe(before);
    await pane.click("#write-findings");
    await expect.poll(() => page.getByRole("tab").allTextContents(), { timeout: 15_000 }).toEqual(["Deal", "Check results"]);
    expect(await page.locator("[role=gridcell]", { hasText: /^Deal!C4$/ }).count()).toBe(1);
    expect(await page.locator("[role=gridcell]", { hasText: /^TRGR04 superseded-still-active$/ }).count()).toBe(1);
  });

  it("draws the triggers as a map in time with its table, and writes it to a sheet", async () => {
    const { page, pane } = await open({ viewport: { width: 1700, height: 1300 } });
    await pane.click("#insert-triggers");
    await expect.poll(() => pane.textContent("#status"), { timeout: 20_000 }).toMatch(/added sheet/);
    await pane.click("#check-contract");
    await pane.click("#trigger-map > summary");
    await pane.waitForSelector("svg.map[role=img]");
    expect(await pane.locator("svg.map").getAttribute("aria-label")).toMatch(/^\d+ triggers from 20\d\d-\d\d-\d\d to/);
    expect(await pane.locator("svg.map .map-mark").count()).toBeGreaterThan(20);
    expect(await pane.locator("svg.map .map-link").count()).toBeGreaterThan(20);
    expect(await pane.locator(".map-table tbody tr").count()).toBe(43);
    expect(await accessibilityViolations(pane)).toEqual([]);
    await pane.click("#write-map");
    await expect.poll(() => pane.textContent("#status"), { timeout: 20_000 }).toBe("Added sheet Trigger map.");
    expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Trigger map");
  });

  it("filters by severity and words, groups by rule, and turns a rule off for the workbook", async () => {
    const { pane } = await checked();
    await pane.fill("#lint-filter", "superseded u1");
    await expect.poll(() => pane.locator(".findings article").count()).toBe(1);
    await pane.click("#show-error");
    await expect.poll(() => pane.textContent(".lint")).toContain("No finding matches the filter.");
    expect(await pane.getAttribute("#show-error", "aria-pressed")).toBe("false");
    await pane.click("#show-error");
    await pane.fill("#lint-filter", "");
    await pane.selectOption("#lint-grouping", "rule");
    expect(await pane.locator(".findings h3").allTextContents()).toContainEqual(expect.stringMatching(/^TRGR04: .*\(1\)$/));
    await pane.locator(`${ofRule("TRGR04")} summary`).click();
    await pane.locator(`${ofRule("TRGR04")} [id$=-off]`).click();
    await expect.poll(() => count(pane, "TRGR04")).toBe(0);
    await pane.click("#rules-off summary");
    await pane.click("#rules-off button");
    await expect.poll(() => count(pane, "TRGR04")).toBe(1);
    expect(await pane.locator("#rules-off").count()).toBe(0);
  });

  it("stays quick with thousands of findings: some are drawn, more when asked", async () => {
    const many: Cells = [headers, ...Array.from({ length: 3000 }, (_, index) => [`M${String(index)}`, "active", "", "dev_milestone", `Event ${String(index)}`, 1, "US$", 30])];
    const { pane } = await checked(many);
    expect(await pane.textContent("#show-warning")).toMatch(/^Warnings 3,\d{3}$/);
    const drawn = await pane.locator(".findings > .tree > li").count();
    expect(drawn).toBe(25);
    await pane.locator(".findings > button").click();
    await expect.poll(() => pane.locator(".findings > .tree > li").count()).toBe(50);
  });

  it("is used by keyboard alone, and has no accessibility violation, light, dark or in Japanese", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page, pane } = await checked([...replaced, ["U2", "active", "", "dev_milestone", "IND cleared", 5, "US$", 30]], { colorScheme });
      if (colorScheme === "dark") await pane.click("#switch-language");
      await pane.focus(`${ofRule("TRGR04")} button.place`);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await pane.waitForSelector(`${ofRule("TRGR04")} .about`);
      await pane.click(`${ofRule("TRGR04")} [id$=-suppress]`);
      await pane.click(`${ofRule("TRGS03")} [id$=-choose]`);
      await pane.click("#fix-all");
      expect(await accessibilityViolations(pane)).toEqual([]);
      expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
  });
});
