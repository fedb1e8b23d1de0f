import { describe, expect, it } from "vitest";
import { areaOfPane, axesOf, boxOfPane, cellAtPoint, layOutSheet, leftOf, paneOf, topOf } from "../../../src/apps/workbench/grid/sheet-layout";
import { emptySheet } from "../../../src/host/model/new-workbook";

const view = { width: 800, height: 400 };

function laidOut(freeze = { rows: 2, columns: 1 }, scroll = { left: 100, top: 60 }, size = view) {
  const sheet = { ...emptySheet("1", "Sheet1"), freeze };
  return layOutSheet(sheet, axesOf(sheet), size, scroll);
}

describe("a laid-out sheet", () => {
  it("keeps frozen cells in place while the others scroll", () => {
    const layout = laidOut();
    expect(leftOf(layout, 0)).toBe(44);
    expect(leftOf(layout, 3)).toBe(44 + 3 * 64 - 100);
    expect(topOf(layout, 1)).toBe(22 + 20);
    expect(topOf(layout, 9)).toBe(22 + 180 - 60);
    expect(paneOf(layout, 1, 0)).toBe("corner");
    expect(paneOf(layout, 5, 0)).toBe("left");
    expect(areaOfPane(layout, "main")).toMatchObject({ row: 5, column: 2 });
    expect(boxOfPane(layout, "main")).toEqual({ left: 108, top: 62, width: 692, height: 338 });
  });

  it("finds the cell under a point, frozen or scrolled", () => {
    const layout = laidOut();
    expect(cellAtPoint(layout, 50, 30)).toEqual({ row: 0, column: 0 });
    expect(cellAtPoint(layout, 110, 65)).toEqual({ row: 5, column: 2 });
  });

  it("shows panes unfrozen where they would leave nothing to scroll", () => {
    expect(laidOut({ rows: 30, columns: 1 }).frozen).toEqual({ rows: 0, columns: 0 });
    expect(laidOut({ rows: 1, columns: 5 }, undefined, { width: 350, height: 700 }).frozen).toEqual({ rows: 0, columns: 0 });
  });
});
