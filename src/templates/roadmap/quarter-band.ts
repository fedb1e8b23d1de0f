import type { Block } from "../../workbook/block";
import { formula } from "../../workbook/expression";
import { cellRef } from "../../workbook/references";
import { plannedQuarters } from "./quarters";

const monthsEach = 3;

/** The quarters' labels, each above its three months of bars. */
export const quarterBand: Block = {
  key: "quarterBand",
  rows: 1,
  columns: plannedQuarters * monthsEach,
  gapBelow: 0,
  draw: (drawing) => {
    for (let quarter = 0; quarter < plannedQuarters; quarter++) {
      const area = drawing.area(0, quarter * monthsEach, 1, monthsEach);
      drawing.put(0, quarter * monthsEach, formula`INDEX(${cellRef("quarters", "label")},${quarter + 1})`, { characters: 4 });
      drawing.merges.push(area);
      drawing.look(area, "tableHeader");
    }
  },
};
