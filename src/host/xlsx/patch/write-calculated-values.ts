import type { WorkbookModel } from "../../model/workbook-model";
import { readXlsx } from "../read-xlsx";
import type { XlsxOptions } from "../write-xlsx";
import { changedCells } from "./changed-cells";
import { patchCells } from "./patch-cells";

/**
 * The file that a workbook was read from, with the results that calculating it changed. Only the cells concerned change
 * inside their sheets' XML; all else stays byte for byte, and a file whose results were right comes back as it is.
 */
export function writeCalculatedValues(bytes: Uint8Array, workbook: WorkbookModel, options: XlsxOptions = {}): Uint8Array {
  return patchCells(bytes, changedCells(readXlsx(bytes, options), workbook));
}
