import type { Frame, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { enter, goTo, shownAt } from "./workbench-page";
import { accessibilityViolations, workbenchTests } from "./workbench-tests";

const { open } = workbenchTests();

/** A workbook that got its checklist by the pane's offer; the window is large, so that the whole checklist is drawn. */
async function withChecklist(options = {}): Promise<{ page: Page; pane: Frame; loaded: string[] }> {
  const opened = await open({ viewport: { width: 1900, height: 1400 }, ...options });
  await opened.pane.click("#offer-readiness");
  await opened.pane.waitForSelector("#readiness-score", { timeout: 15_000 });
  return opened;
}

/** The texts of a column of the checklist, which must be on the screen. */
async function column(page: Page, header: string): Promise<string[]> {
  const id = await page.locator("[role=gridcell]", { hasText: new RegExp(`^${header}$`) }).first().getAttribute("id");
  const [, row, place] = /cell-(\d+)-(\d+)/.exec(id ?? "") ?? [];
  return Promise.all(Array.from({ length: 25 }, async (_, index) => (await page.locator(`#cell-${String(Number(row) + 1 + index)}-${String(place)}`).textContent()) ?? ""));
}

const textOf = (pane: Frame, selector: string) => pane.locator(selector).first().textContent();

describe("the readiness part of the pane", () => {
  it("offers the checklist to a workbook that calls =READINESS() without one", async () => {
    const { page } = await open();
    await goTo(page, "A1");
    await enter(page, "=READINESS()");
    await expect.poll(() => shownAt(page, "A1")).toBe("#NAME?");
    const pane = page.frameLocator("aside iframe");
    await pane.locator("#offer-readiness").click();
    await expect.poll(() => pane.locator("#readiness-score").textContent(), { timeout: 15_000 }).toBe("0.0");
    await page.getByRole("tab", { name: "Sheet1" }).click();
    await expect.poll(() => shownAt(page, "A1")).toBe("0");
  });

  it("shows what ticked items would do, writes just them, and takes it back in one step", async () => {
    const { page, pane, loaded } = await withChecklist();
    await page.getByRole("tab", { name: "Checklist" }).click();
    const untouched = [await column(page, "Status"), await column(page, "Proof"), await column(page, "Proof date")];
    expect(loaded.filter((file) => /(why|what-if|compare)\.js/.test(file))).toEqual([]);

    await pane.click("#what-if > summary");
    for (const row of [2, 7, 12, 17, 22]) await pane.check(`#tick-${String(row)}`);
    expect(loaded.filter((file) => /(why|what-if|compare)\.js/.test(file))).toEqual(["/what-if.js"]);
    const outcome = (await textOf(pane, "#what-if-outcome")) ?? "";
    const [, then = ""] = /^0\.0 → (\d+\.\d)/.exec(outcome) ?? [];
    expect(Number(then)).toBeGreaterThan(10);
    expect(await textOf(pane, "#what-if-sides [data-row=score]")).toBe(`Score0.0→ ${then}`);
    expect(await textOf(pane, "#readiness-score")).toBe("0.0");
    expect([await column(page, "Status"), await column(page, "Proof"), await column(page, "Proof date")]).toEqual(untouched);

    await pane.click("#discard-ticked");
    expect(await textOf(pane, "#what-if-outcome")).toBe("");
    for (const row of [2, 7, 12, 17, 22]) await pane.check(`#tick-${String(row)}`);
    await pane.click("#write-ticked");
    await expect.poll(() => textOf(pane, "#readiness-score")).toBe(then);
    const written = (await column(page, "Status")).flatMap((status, index) => (status === "met" ? [index] : []));
    expect(written).toEqual([0, 5, 10, 15, 20]);
    const needed = await column(page, "Proof needed");
    expect(await column(page, "Proof")).toEqual(needed.map((proof, index) => (written.includes(index) ? proof : "none")));
    expect(await textOf(pane, "#readiness-status ~ .quiet")).toContain("2027-01-01");
    expect(await column(page, "Proof date")).toEqual(needed.map((_, index) => (written.includes(index) ? "1 Jan 2027" : "")));
    await expect.poll(() => textOf(pane, "#what-if-outcome")).toBe("");

    await page.getByRole("tab", { name: "Sheet1" }).click();
    await goTo(page, "A1");
    await enter(page, "=READINESS()");
    await expect.poll(async () => Number(await shownAt(page, "A1")).toFixed(1)).toBe(then);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => textOf(pane, "#readiness-score")).toBe("0.0");
    await page.getByRole("tab", { name: "Checklist" }).click();
    await expect.poll(() => column(page, "Status")).toEqual(untouched[0]);
    expect([await column(page, "Proof"), await column(page, "Proof date")]).toEqual(untouched.slice(1));
  });

  it("says why by keyboard alone, and goes to the cell", async () => {
    const { page, pane } = await withChecklist();
    await pane.click("#what-if > summary");
    for (const row of [2, 7, 12, 17, 22]) await pane.check(`#tick-${String(row)}`);
    await pane.click("#write-ticked");
    await expect.poll(() => textOf(pane, "#readiness-score")).not.toBe("0.0");
    await pane.focus("#why > summary");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("#score-arithmetic");
    expect(await textOf(pane, "#score-arithmetic")).toBe(`Score ${(await textOf(pane, "#readiness-score")) ?? ""} = 100 × (0.16 × 0.1 × 0.16 × 0.1 × 0.1)^(1/5)`);
    for (const [toward, found] of [["#why-area-0 > summary", "#why-area-0 .arithmetic"], ["#why-item-2 > summary", "#why-item-2 .facts"]] as const) {
      for (let tabs = 0; tabs < 12 && !(await pane.evaluate((selector) => document.activeElement?.matches(selector), toward)); tabs++) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await pane.waitForSelector(found);
    }
    expect(await textOf(pane, "#why-area-0 .arithmetic")).toBe("Data 0.16 = (1 × 0.8 × 1 + 0 + 0 + 0 + 0) / 5");
    expect(await textOf(pane, "#why-item-2 .facts")).toContain("1 × 1 × 0.8 × 1 = 0.8");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("tab", { selected: true }).textContent()).toBe("Checklist");
    await expect.poll(() => page.locator(".formula").inputValue()).toBe("GLP toxicology package complete, QA statement signed");
    expect(await textOf(pane, "#status")).toContain("Checklist");
  });

  it("compares two days, then two checklists", async () => {
    const { pane } = await withChecklist();
    await pane.click("#what-if > summary");
    await pane.check("#tick-2");
    await pane.click("#write-ticked");
    await expect.poll(() => textOf(pane, "#what-if-outcome")).toBe("");
    await pane.click("#compare > summary");
    await expect.poll(() => textOf(pane, "#compare-sides [data-row=area-0]")).toMatch(/^Data0 Red→ 0\.16 Red/);
    expect(await textOf(pane, "#compare-sides .changes")).toBe("GLP toxicology package complete, QA statement signed: in progress → met");
    await pane.fill("#side-0-day", await pane.inputValue("#side-1-day"));
    await expect.poll(() => textOf(pane, "#compare")).toContain("Nothing changes.");

    await pane.click("#insert-readiness");
    await expect.poll(() => pane.locator("#side-1-checklist option").count(), { timeout: 15_000 }).toBe(2);
    const other = await pane.locator("#side-1-checklist option").last().getAttribute("value");
    await pane.selectOption("#side-1-checklist", other);
    await expect.poll(() => textOf(pane, "#compare-sides [data-row=area-0]")).toMatch(/^Data0\.16 Red→ 0 Red/);
    expect(await textOf(pane, "#compare-sides .changes")).toContain("met → not started, proof third party → none");
  });

  it("has no accessibility violation with everything open, light, dark or in Japanese", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { pane } = await withChecklist({ colorScheme });
      if (colorScheme === "dark") await pane.click("#switch-language");
      for (const part of ["#why", "#what-if", "#compare", "#why-area-0", "#why-item-2"]) await pane.click(`${part} > summary`);
      await pane.check("#tick-2");
      await pane.waitForSelector("#compare-sides");
      expect(await accessibilityViolations(pane)).toEqual([]);
      expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
  });
});
