import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { ServedWorkbench } from "../../scripts/workbench-server.mjs";
import { launchChromium } from "./chromium";
import { servedWorkbench } from "./server";
import { openWorkbench, type OpenPage } from "./workbench-page";

/** Pages on the workbench, for the tests of one file. */
export interface WorkbenchTests {
  /** Opens a page that is closed after the test, which fails when anything went wrong in the page. */
  open(options?: BrowserContextOptions): Promise<{ readonly page: Page; readonly pane: Frame; readonly loaded: string[] }>;
}

/** Starts a Chromium and a workbench before the tests of the file that calls it. */
export function workbenchTests(): WorkbenchTests {
  let browser: Browser;
  let server: ServedWorkbench;
  let opened: OpenPage[] = [];
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), servedWorkbench()]);
  });
  afterEach(async () => {
    const pages = opened;
    opened = [];
    for (const { page } of pages) await page.context().close();
    expect(pages.flatMap(({ troubles }) => troubles)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    async open(options = {}) {
      const open = await openWorkbench(browser, server.address, options);
      opened.push(open);
      const { page } = open;
      const loaded: string[] = [];
      page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
      return { page, pane: await paneIn(page), loaded };
    },
  };
}

async function paneIn(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector("aside iframe")).contentFrame();
  if (!pane) throw new Error("The pane has no frame");
  return pane;
}

/** What axe finds wrong in a frame, in words. */
export async function accessibilityViolations(pane: Frame): Promise<string[]> {
  await pane.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  return pane.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await checker.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
}
