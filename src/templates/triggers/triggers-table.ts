import type { Block } from "../../workbook/block";
import { table } from "../../workbook/blocks/table";
import { formula } from "../../workbook/expression";
import { thisRow } from "../../workbook/references";
import type { DealInputs } from "../inputs/deal-inputs";
import { triggerTableColumns } from "./columns";
import { triggerLines } from "./rows";
import { wordText } from "./words";

const [waived, expired, superseded] = [wordText("status", "waived"), wordText("status", "expired"), wordText("status", "superseded")];
const status = thisRow("status");

/** The trigger table of a deal; rows that can't pay any more are grey. */
export function triggersTable(inputs: DealInputs): Block {
  return table({
    name: "Triggers",
    columns: triggerTableColumns,
    rows: triggerLines(inputs),
    conditions: [{ when: formula`OR(${status}=${waived},${status}=${expired},${status}=${superseded})`, role: "unknown" }],
  });
}
