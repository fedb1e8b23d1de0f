import { strToU8 } from "fflate";
import { cellAddress } from "../../../../src/cells/address";
import type { Grid } from "../../../../src/cells/value";
import { ensureCell } from "../../../../src/host/model/cells";
import { createWorkbook } from "../../../../src/host/model/new-workbook";
import { writeXlsx } from "../../../../src/host/xlsx/write-xlsx";
import { macroParts, zipOfParts } from "../../../host/xlsx/patch/foreign-file";

/** A table in which one row is replaced and still active: an error with a safe fix in the first row's Status. */
export const faulty: Grid = [
  ["TriggerID", "Status", "Supersedes", "Suppress"],
  ["U1", "active", null, null],
  ["U2", "active", "U1", null],
];

/** Only rules that the tests speak of, so that more rules don't change what is expected. */
export const onlyReplaced = { rules: { all: "off", "superseded-still-active": "error" } };

/** The bytes of a configuration. */
export function configurationOf(content: unknown): Uint8Array {
  return strToU8(JSON.stringify(content));
}

/** A workbook as this project writes it, with a table on a sheet of its own. */
export function workbookOf(cells: Grid, sheetName = "Deal's terms"): Uint8Array {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet) sheet.name = sheetName;
  cells.forEach((line, row) => {
    line.forEach((value, column) => {
      if (sheet && value !== null) ensureCell(sheet, row, column).value = value;
    });
  });
  return writeXlsx(workbook);
}

/** A macro workbook with a pivot table, a slicer, comments and a picture, as another program wrote it; cells are inline texts, or formulas where they begin with =. */
export function foreignWorkbookOf(cells: Grid, more: Parameters<typeof zipOfParts>[0] = {}): Uint8Array {
  const rows = cells.map((line, row) => `<row r="${String(row + 1)}" spans="1:4">${line.map((value, column) => cellXml(value, cellAddress(row, column))).join("")}</row>`);
  return zipOfParts({ ...macroParts(rows.join("\n")), ...more });
}

function cellXml(value: unknown, address: string): string {
  if (value === null) return "";
  const text = String(value);
  if (text.startsWith("=")) return `<c r="${address}" t="str"><f>${text.slice(1)}</f><v>active</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
