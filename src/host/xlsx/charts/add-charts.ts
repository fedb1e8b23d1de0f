import type { SheetModel } from "../../model/workbook-model";
import type { BookToWrite } from "../book/book-to-write";

export function addCharts(_sheet: SheetModel, _number: number, _part: string, _book: BookToWrite): string | undefined {
  return undefined;
}
