import { describe, expect, it } from "vitest";
import { readCommand } from "../../../src/apps/workbench/editing/keyboard";
import { jump, step } from "../../../src/apps/workbench/editing/moves";
import { nextInside } from "../../../src/apps/workbench/editing/next-place";
import { ensureCell } from "../../../src/host/model/cells";
import { emptySheet } from "../../../src/host/model/new-workbook";

const down = { rows: 1, columns: 0 } as const;
const right = { rows: 0, columns: 1 } as const;
const up = { rows: -1, columns: 0 } as const;

function sheetWith(...places: readonly (readonly [number, number])[]) {
  const sheet = emptySheet("1", "Sheet1");
  for (const [row, column] of places) ensureCell(sheet, row, column).value = 1;
  return sheet;
}

describe("moving", () => {
  it("steps over hidden rows and stops at the edge", () => {
    const sheet = sheetWith();
    sheet.hiddenRows.add(1);
    expect(step(sheet, { row: 0, column: 0 }, down)).toEqual({ row: 2, column: 0 });
    expect(step(sheet, { row: 0, column: 0 }, up)).toEqual({ row: 0, column: 0 });
  });

  it("jumps to the end of a block, to the next block, then to the edge", () => {
    const sheet = sheetWith([0, 0], [1, 0], [2, 0], [9, 0], [0, 4]);
    expect(jump(sheet, { row: 0, column: 0 }, down).row).toBe(2);
    expect(jump(sheet, { row: 2, column: 0 }, down).row).toBe(9);
    expect(jump(sheet, { row: 9, column: 0 }, down).row).toBe(1_048_575);
    expect(jump(sheet, { row: 1_048_575, column: 0 }, up).row).toBe(9);
    expect(jump(sheet, { row: 0, column: 0 }, right).column).toBe(4);
  });

  it("goes round inside a selected area", () => {
    const area = { row: 1, column: 1, rows: 2, columns: 2 };
    expect(nextInside(area, { row: 2, column: 1 }, down)).toEqual({ row: 1, column: 2 });
    expect(nextInside(area, { row: 2, column: 2 }, right)).toEqual({ row: 1, column: 1 });
    expect(nextInside(area, { row: 1, column: 1 }, { rows: 0, columns: -1 })).toEqual({ row: 2, column: 2 });
  });
});

describe("keys", () => {
  const key = (name: string, more = {}) => readCommand({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

  it("reads commands, with Command as Control", () => {
    expect(key("ArrowDown", { metaKey: true })).toEqual({ do: "move", by: "jump", direction: down });
    expect(key("ArrowDown", { shiftKey: true })).toEqual({ do: "extend", by: "step", direction: down });
    expect(key("Enter", { shiftKey: true })).toEqual({ do: "next", direction: up });
    expect(key("ArrowDown", { altKey: true })).toEqual({ do: "choices" });
    expect(key("Z", { ctrlKey: true, shiftKey: true })).toEqual({ do: "redo" });
  });

  it("leaves letters, the browser's own keys and copying alone", () => {
    for (const [name, more] of [["a", {}], ["c", { ctrlKey: true }], ["v", { ctrlKey: true }], ["r", { ctrlKey: true }], ["F5", {}]] as const) expect(key(name, more)).toBeUndefined();
  });
});
