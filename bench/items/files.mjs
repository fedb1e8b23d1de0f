import { Workbook } from "@cj-tech-master/excelts";
import { importTypeScript } from "../../scripts/import-typescript.mjs";

const rows = 10_000;
const columns = 12;

/** A sheet of 10,000 x 12 numbers and texts, written to .xlsx and read again. */
export async function prepare() {
  const { writeXlsx } = await importTypeScript("src/host/xlsx/write-xlsx.ts");
  const { readXlsx } = await importTypeScript("src/host/xlsx/read-xlsx.ts");
  const { createWorkbook } = await importTypeScript("src/host/model/new-workbook.ts");
  const cells = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => (column % 3 === 0 ? `row ${row}` : row * column + 0.5)));
  const workbook = createWorkbook();
  for (const [row, line] of cells.entries()) workbook.sheets[0].rows.set(row, new Map(line.map((value, column) => [column, { value }])));
  return {
    title: "a sheet of 10,000 x 12 cells to .xlsx and back",
    unit: "ns a cell",
    per: rows * columns,
    rounds: 5,
    contenders: [
      { name: "ours", ours: true, run: () => readXlsx(writeXlsx(workbook)) },
      {
        name: "excelts",
        run: async () => {
          const book = new Workbook();
          book.addWorksheet("Sheet1").addRows(cells);
          const bytes = await book.xlsx.writeBuffer();
          await new Workbook().xlsx.load(bytes);
        },
      },
    ],
  };
}
