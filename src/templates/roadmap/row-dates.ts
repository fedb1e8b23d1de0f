import { formula, type Expression } from "../../workbook/expression";
import { cellRef, columnRef, nameRef, thisRow } from "../../workbook/references";
import { progress, verdicts } from "../shared/words";

/** First day: the month of its quarter, counted from the quarter's first day. */
export const startDay = formula`EDATE(INDEX(${cellRef("quarters", "first")},${thisRow("quarter")}),${thisRow("month")}-1)`;

/** Last day; an event of no length ends on the day it starts. */
export const endDay = formula`IF(${thisRow("months")}=0,${thisRow("start")},EDATE(${thisRow("start")},${thisRow("months")})-1)`;

const endOf = (predecessor: Expression) => formula`IF(${predecessor}="",0,INDEX(${columnRef("Roadmap", "end")},MATCH(${predecessor},${columnRef("Roadmap", "row")},0)))`;
const [after, andAfter] = [thisRow("after"), thisRow("andAfter")];

/** Words of `rowCheck` beside those of every check. */
export const rowVerdicts = {
  before: { en: "Before ", ja: "先行未了 " },
  unknown: { en: "No such row", ja: "該当行なし" },
} as const;

/** Says when a row starts before a predecessor ends, names one that isn't there, or is late; else OK. */
export const rowCheck = formula`IFERROR(IF(${thisRow("start")}<${endOf(after)},${rowVerdicts.before}&${after},IF(${thisRow("start")}<${endOf(andAfter)},${rowVerdicts.before}&${andAfter},IF(AND(${thisRow("status")}<>${progress.done},${thisRow("end")}<${nameRef("AsOf")}),${verdicts.late},${verdicts.fine}))),${rowVerdicts.unknown})`;
