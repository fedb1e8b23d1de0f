import type { ChartModel } from "../../model/parts";
import type { SheetModel } from "../../model/workbook-model";
import type { BookToRead } from "../book/book-to-read";

export function readCharts(_part: string, _sheet: SheetModel, _book: BookToRead): ChartModel[] {
  return [];
}
