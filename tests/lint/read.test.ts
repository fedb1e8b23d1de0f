import { describe, expect, it } from "vitest";
import type { Grid, Scalar } from "../../src/cells/value";
import { findParties } from "../../src/lint/read/find-parties";
import { findTriggerTables } from "../../src/lint/read/find-trigger-tables";
import { readFacts, type FactName } from "../../src/lint/read/read-facts";
import { readContract } from "../../src/lint/read/read-contract";
import { sheetOfGrid } from "../../src/lint/read/sheet-to-read";

const head = ["TriggerID", "Category", "EventText", "Amount", "Currency"];
const row = (id: string): Scalar[] => [id, "upfront", "Signing", 100, "USD"];
const areas = (grid: Grid, more: Parameters<typeof sheetOfGrid>[2] = {}) =>
  findTriggerTables(sheetOfGrid("Deal", grid, more)).map(({ name, row: top, column, cells }) => ({ name, row: top, column, ids: cells.slice(1).map((line) => line[0]) }));

describe("trigger tables of a sheet", () => {
  it("under title rows, ending before what is far off, the total row and the notes", () => {
    const grid = [["Milestones of the deal"], [], head, row("M1"), row("M2"), [], row("M3"), ["Total", null, null, 300], [], ["Note: before tax"], [], ["Prepared by", "Legal", "x", "y"]];
    expect(areas(grid)).toEqual([{ name: "Deal", row: 2, column: 0, ids: ["M1", "M2", undefined, "M3"].map((id) => id ?? null) }]);
  });

  it("ends at two blank rows, and at one where what follows is no row of the table", () => {
    expect(areas([head, row("M1"), [], [], row("M2")])[0]?.ids).toEqual(["M1"]);
    expect(areas([head, row("M1"), [], ["Approved by", "Sato"]])[0]?.ids).toEqual(["M1"]);
  });

  it("in Japanese, several on a sheet, one below and one beside the other", () => {
    const japanese = ["トリガーID", "区分", "事象定義", "金額", "通貨"];
    const grid = [[...japanese, null, ...head], [...row("J1"), null, ...row("E1")], [], [], head, row("M1")];
    expect(areas(grid)).toEqual([
      { name: "Deal", row: 0, column: 0, ids: ["J1"] },
      { name: "Deal (2)", row: 0, column: 6, ids: ["E1"] },
      { name: "Deal (3)", row: 4, column: 0, ids: ["M1"] },
    ]);
  });

  it("stays one table across a column without a name", () => {
    const [table] = findTriggerTables(sheetOfGrid("Deal", [["TriggerID", "Category", null, "Amount", "Currency"], ["M1", "upfront", "x", 5, "USD"]]));
    expect(table?.cells[1]).toEqual(["M1", "upfront", "x", 5, "USD"]);
  });

  it("takes the second line under a banner for the header, and from the banner what is blank there", () => {
    const grid = [["TriggerID", "Category", "Payment", null, "Timing", null], [null, null, "Amount", "Currency", "DueDays", "LongStop"], ["M1", "upfront", 100, "USD", 30, null]];
    const [table] = findTriggerTables(sheetOfGrid("Deal", grid));
    expect(table?.row).toBe(1);
    expect(table?.cells[0]).toEqual(["TriggerID", "Category", "Amount", "Currency", "DueDays", "LongStop"]);
  });

  it("begins again where the header is said again", () => {
    expect(areas([head, row("M1"), head, row("M2")]).map(({ ids }) => ids)).toEqual([["M1"], ["M2"]]);
  });

  it("takes the workbook's own tables whole, without their total row, under their names", () => {
    const grid = [["x"], head, row("M1"), [], [], [], row("M2"), ["Total", null, null, 200]];
    const tables = [{ name: "Payments", area: { row: 1, column: 0, rows: 7, columns: 5 }, hasHeaders: true, hasTotals: true }];
    expect(areas(grid, { tables })).toEqual([{ name: "Payments", row: 1, column: 0, ids: ["M1", null, null, null, "M2"] }]);
  });

  it("leaves other tables alone", () => {
    expect(areas([["Quarter", "Task", "Owner", "Start date", "Deadline", "Status"], ["2027-Q1", "File", "CMC", 46500, 46590, "open"]])).toEqual([]);
    expect(areas([["From", "To", "Rate"], [0, 100, 0.05]])).toEqual([]);
    expect(areas([["Milestone", "Amount", "Currency", "Date"], ["IND", 5, "USD", 46500]])).toEqual([]);
    expect(areas([])).toEqual([]);
  });

  it("says of the workbook's cells what stands inside the table", () => {
    const [table] = findTriggerTables(
      sheetOfGrid("Deal", [["title"], head, row("M1"), row("M2")], {
        hiddenRows: new Set([0, 3]),
        merges: [{ row: 2, column: 1, rows: 2, columns: 1 }, { row: 0, column: 0, rows: 1, columns: 3 }],
        staleCells: [{ row: 2, column: 3 }, { row: 9, column: 9 }],
        formulaAt: (at, column) => (at === 2 && column === 3 ? "=R[1]C" : undefined),
      }),
    );
    expect(table?.workbook?.hiddenRows).toEqual(new Set([2]));
    expect(table?.workbook?.merges).toEqual([{ row: 1, column: 1, rows: 2, columns: 1 }]);
    expect(table?.workbook?.staleCells).toEqual([{ row: 1, column: 3 }]);
    expect(table?.workbook?.formulaAt?.(1, 3)).toBe("=R[1]C");
  });

  it("refuses a table of more than ten million cells, quickly, with a sentence", () => {
    const wide = Array.from({ length: 16_384 }, (_, column) => (column === 0 ? "TriggerID" : column === 1 ? "Category" : `extra ${String(column)}`));
    const sheet = {
      name: "Wide",
      tables: [],
      rows: Array.from({ length: 1_000_000 }, (_, at) => at),
      columnsOf: (at: number) => (at === 0 ? wide.map((_, column) => column) : [0]),
      valueAt: (at: number, column: number) => (at === 0 ? (wide[column] ?? null) : column === 0 ? "M1" : null),
    };
    expect(() => findTriggerTables(sheet)).toThrow(/1,000,000 rows of 16,384 columns, more than 10,000,000 cells/);
  });

  it("reads a long sheet of texts, and one of many headers, without taking forever; too many tables get a sentence", () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => [`Name ${String(index)}`, "Status", "free text", "more"]);
    expect(areas(texts)).toEqual([]);
    const headers = Array.from({ length: 3_100 }, (_, index) => (index % 3 === 0 ? ["TriggerID", "Category"] : []));
    expect(() => areas(headers)).toThrow(/more than 1,000 trigger tables/);
  });
});

describe("facts of a contract", () => {
  const read = (cells: Partial<Record<FactName, Grid>>) => {
    const { facts, problems } = readFacts((name) => cells[name]);
    return { facts, problems: problems.map(({ values }) => `${String(values.name)} ${String(values.text)}`) };
  };

  it("by the names of a workbook, as dates or texts", () => {
    const { facts, problems } = read({
      AsOf: [[46112]],
      AgreementDate: [["2024年4月1日"]],
      FiscalStart: [["4月"]],
      HeadlineAmount: [[4_600_000_000, "JPY 5 billion"]],
      HeadlineCurrency: [["USD"]],
      ReportDays: [["60 days"]],
      PlanSales: [[null]],
      Modality: [["バイオ医薬品"]],
    });
    expect(problems).toEqual([]);
    expect(facts).toEqual({ asOf: 46112, agreementDate: 45383, fiscalStart: 4, headlines: [{ amount: 4_600_000_000, currency: "USD" }, { amount: 5_000_000_000, currency: "JPY" }], reportDays: 60, modality: "biologic" });
  });

  it("says which can't be read, and leaves hidden ones out", () => {
    expect(read({ AsOf: [["soon"]], FiscalStart: [[13]], ReportDays: [[{ error: "#REF!" }]], HeadlineAmount: [["[***]"]], AgreementExpiry: [["=TODAY()"]] })).toEqual({
      facts: {},
      problems: ["AsOf soon", "AgreementExpiry =TODAY()", "FiscalStart 13", "ReportDays #REF!"],
    });
  });

  it("parties from a table that names them beside their countries", () => {
    expect(findParties(sheetOfGrid("契約", [["概要"], [null, "当事者", "国"], [null, "武田", "jp"], [null, "Acme", "United States"], [null, "B", "日本"], [null, "C", "EU"], [null, "D", "?"], [null, null, "x"]]))).toEqual([
      { name: "武田", country: "JP" },
      { name: "Acme", country: "US" },
      { name: "B", country: "JP" },
      { name: "C" },
      { name: "D" },
    ]);
    expect(findParties(sheetOfGrid("x", [["Party", "Role"], ["A", "B"]]))).toBeUndefined();
  });

  it("given facts stand instead of the workbook's", () => {
    const sheets = [sheetOfGrid("T", [head, row("M1")]), sheetOfGrid("P", [["Party", "Country"], ["A", "JP"]])];
    const { cells } = readContract({ sheets, cellsOf: (name) => (name === "AsOf" ? [[46000]] : undefined) }, { asOf: 46500 });
    expect(cells.facts).toEqual({ asOf: 46500, parties: [{ name: "A", country: "JP" }] });
    expect(cells.sheets).toEqual(["T", "P"]);
  });
});
