import { formula, type Expression } from "../../workbook/expression";
import { nameRef, thisRow } from "../../workbook/references";
import { progress, sides, verdicts } from "../shared/words";

const isAccountable = (column: string): Expression => formula`LEFT(${thisRow(column)},1)="A"`;
const [japan, us, third] = [isAccountable("raciJapan"), isAccountable("raciUs"), isAccountable("raciThird")];
const letters = formula`${thisRow("raciJapan")}&${thisRow("raciUs")}&${thisRow("raciThird")}`;

/** The party whose letter holds the A; blank while nobody's does. */
export const owner = formula`IF(${japan},${sides.japan},IF(${us},${sides.us},IF(${third},${sides.third},"")))`;

/** Words of `laborCheck` beside those of every check. */
export const laborVerdicts = {
  owners: { en: "One A", ja: "Aは1つ" },
  doer: { en: "No R", ja: "Rなし" },
} as const;

/** What is wrong with a row: not exactly one accountable, nobody doing it, or late; else OK. */
export const laborCheck = formula`IF((${japan})+(${us})+(${third})<>1,${laborVerdicts.owners},IF(ISERROR(SEARCH("R",${letters})),${laborVerdicts.doer},IF(AND(${thisRow("status")}<>${progress.done},${thisRow("due")}<${nameRef("AsOf")}),${verdicts.late},${verdicts.fine})))`;
