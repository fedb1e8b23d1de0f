import { describe, expect, test } from "vitest";
import { joinSections, splitSections } from "../../../src/host/protocol/types/header-sections";
import { openBridge } from "./open-bridge";

describe("page layout", () => {
  test("is kept in the model, and read back", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context, sheet) => {
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.centerHorizontally = true;
      page.zoom = { horizontalFitToPages: 1 };
      page.leftMargin = 36;
      page.setPrintArea("B2:F40");
      page.setPrintTitleRows("$2:$3");
      page.setPrintTitleColumns("$B:$C");
      page.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      await context.sync();
      page.load("orientation,paperSize,centerHorizontally,zoom,leftMargin,topMargin,headersFooters/defaultForAllPages/centerFooter,headersFooters/state");
      const area = page.getPrintArea().load("address");
      const rows = page.getPrintTitleRows().load("address");
      const columns = page.getPrintTitleColumns().load("address");
      await context.sync();
      const { defaultForAllPages, state } = page.headersFooters;
      return [page.orientation, page.paperSize, page.centerHorizontally, page.zoom, page.leftMargin, page.topMargin, defaultForAllPages.centerFooter, state, area.address, rows.address, columns.address];
    });
    expect(seen).toEqual(["Landscape", "A4", true, { horizontalFitToPages: 1 }, 36, 54, "&P / &N", "Default", "Sheet1!B2:F40", "Sheet1!2:3", "Sheet1!B:C"]);
    expect(bridge.sheet.page).toEqual({
      orientation: "landscape",
      paper: "a4",
      centerHorizontally: true,
      fitWide: 1,
      fitTall: 0,
      printArea: { row: 1, column: 1, rows: 39, columns: 5 },
      titleRows: { first: 1, last: 2 },
      titleColumns: { first: 1, last: 2 },
      footer: "&P / &N",
    });
  });

  test("the thirds of headers are apart, and taken away", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context, sheet) => {
      const pages = sheet.pageLayout.headersFooters.defaultForAllPages;
      pages.leftHeader = "R&&D";
      pages.centerHeader = "Plan";
      pages.rightFooter = "&D";
      pages.load();
      await context.sync();
      return pages.toJSON();
    });
    expect(seen).toEqual({ leftHeader: "R&&D", centerHeader: "Plan", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "&D" });
    expect(bridge.sheet.page).toEqual({ header: "&LR&&D&CPlan", footer: "&R&D" });
    await bridge.run(async (context, sheet) => {
      const pages = sheet.pageLayout.headersFooters.defaultForAllPages;
      pages.set({ leftHeader: "", centerHeader: "", rightFooter: "" });
      await context.sync();
    });
    expect(bridge.sheet.page).toEqual({});
  });

  test("a doubled & is text, whatever letter follows", () => {
    expect(splitSections("&L&&C and &&&Cmiddle&")).toEqual({ left: "&&C and &&", center: "middle&", right: "" });
    expect(joinSections(splitSections("plain &P"))).toBe("plain &P");
  });

  test("nothing set is null where that is asked, and the zoom goes back", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context, sheet) => {
      const page = sheet.pageLayout;
      page.zoom = { horizontalFitToPages: 2, verticalFitToPages: 3 };
      page.load("zoom");
      const none = [page.getPrintAreaOrNullObject(), page.getPrintTitleRowsOrNullObject(), page.getPrintTitleColumnsOrNullObject()];
      await context.sync();
      const before = page.zoom;
      page.zoom = { scale: 100 };
      page.load("zoom,paperSize");
      await context.sync();
      return [before, page.zoom, page.paperSize, none.map(({ isNullObject }) => isNullObject)];
    });
    expect(seen).toEqual([{ horizontalFitToPages: 2, verticalFitToPages: 3 }, { scale: 100 }, "Letter", [true, true, true]]);
    expect(bridge.sheet.page).toEqual({});
  });

  const refusals: readonly (readonly [what: string, code: string, location: string, act: (page: Excel.PageLayout, sheet: Excel.Worksheet) => unknown])[] = [
    ["an unknown orientation", "InvalidArgument", "PageLayout.orientation", (page) => (page.orientation = "Diagonal" as "Portrait")],
    ["a paper that is not modelled", "NotImplemented", "paper size A3", (page) => (page.paperSize = "A3")],
    ["half a page", "InvalidArgument", "PageLayout.zoom", (page) => (page.zoom = { horizontalFitToPages: 0.5 })],
    ["a scale", "NotImplemented", "PageLayout.zoom with a scale", (page) => (page.zoom = { scale: 75 })],
    ["a print area that is no address", "InvalidArgument", "PageLayout.setPrintArea", (page) => page.setPrintArea("somewhere")],
    ["several print areas", "NotImplemented", "PageLayout.setPrintArea of several areas", (page) => page.setPrintArea("A1:B2,D4")],
    ["a print area of another sheet", "InvalidArgument", "PageLayout.setPrintArea", (page, sheet) => page.setPrintArea(sheet.context.workbook.worksheets.add("Other").getRange("A1"))],
    ["no print area", "ItemNotFound", "PageLayout.getPrintArea", (page) => page.getPrintArea().load("address")],
    ["repeated columns that are no address", "InvalidArgument", "PageLayout.setPrintTitleColumns", (page) => page.setPrintTitleColumns("somewhere")],
  ];

  test.each(refusals)("%s is refused with %s", async (_what, code, location, act) => {
    expect(await openBridge().failure(async (_context, sheet) => void act(sheet.pageLayout, sheet))).toEqual([code, location]);
  });
});
