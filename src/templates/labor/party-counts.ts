import type { Block } from "../../workbook/block";
import { table } from "../../workbook/blocks/table";
import { formula } from "../../workbook/expression";
import { columnRef, thisRow } from "../../workbook/references";
import { progress, sides, verdicts } from "../shared/words";

/** How much each party owns, does, and is late with. */
export const partyCounts: Block = table({
  name: "LaborByParty",
  columns: [
    { key: "party", header: { en: "Party", ja: "当事者" }, role: "tableBody", width: 13 },
    { key: "owns", header: { en: "Owns", ja: "主管" }, role: "result", format: "plainInteger", formula: formula`COUNTIF(${columnRef("Labor", "owner")},${thisRow("party")})` },
    { key: "does", header: { en: "Does (R)", ja: "実行（R）" }, role: "result", format: "plainInteger" },
    {
      key: "open",
      header: { en: "Owns, not done", ja: "主管のうち未完了" },
      role: "result",
      format: "plainInteger",
      formula: formula`COUNTIFS(${columnRef("Labor", "owner")},${thisRow("party")},${columnRef("Labor", "status")},${{ en: `<>${progress.done.en}`, ja: `<>${progress.done.ja}` }})`,
    },
    {
      key: "late",
      header: { en: "Owns, late", ja: "主管のうち遅延" },
      role: "result",
      format: "plainInteger",
      formula: formula`COUNTIFS(${columnRef("Labor", "owner")},${thisRow("party")},${columnRef("Labor", "check")},${verdicts.late})`,
    },
  ],
  rows: [
    { party: sides.japan, does: doing("raciJapan") },
    { party: sides.us, does: doing("raciUs") },
    { party: sides.third, does: doing("raciThird") },
  ],
});

function doing(column: string) {
  return formula`COUNTIF(${columnRef("Labor", column)},"*R")`;
}
