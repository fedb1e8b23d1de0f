import { readinessGates } from "../../seeds/readiness";
import type { Block } from "../../workbook/block";
import { formula } from "../../workbook/expression";
import { gapsShown, gatesCall } from "./calls";
import { openGates } from "./results";

const header = { en: "What the next gate still needs", ja: "次のゲートに足りないもの" };
const nothing = { en: "Every gate is open.", ja: "すべてのゲートが開いています。" };
const allOpen = readinessGates.length;

/** What the next gate lacks, a line for each area, beside the gaps and a little taller. */
export const missing: Block = {
  key: "missing",
  rows: gapsShown + 3,
  columns: 8,
  draw: (drawing) => {
    const { rows, columns } = drawing.at;
    const body = drawing.area(1, 0, rows - 1, columns);
    drawing.putAcross(0, header);
    drawing.put(1, 0, formula`IF(${openGates}=${allOpen},${nothing},SUBSTITUTE(INDEX(${gatesCall},${openGates}+1,4),". ",CHAR(10)))`);
    drawing.merges.push(body);
    drawing.look(drawing.area(0, 0, 1, columns), "tableHeader");
    drawing.look(body, "passage");
  },
};
