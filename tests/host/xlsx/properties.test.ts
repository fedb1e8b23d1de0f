import fc from "fast-check";
import { expect, it } from "vitest";
import { errorCodes, type Scalar } from "../../../src/cells/value";
import type { Border, CellFormat } from "../../../src/host/model/format";
import { createWorkbook } from "../../../src/host/model/new-workbook";
import type { CellModel, SheetModel } from "../../../src/host/model/workbook-model";
import { readXlsx } from "../../../src/host/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/host/xlsx/write-xlsx";

const texts = fc.string({ unit: fc.oneof(fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), fc.constantFrom("_x0041_", "<", "&", '"', " ", "\n", "\r", "\ud800", "薬")), maxLength: 12 });
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number));
const errors = fc.constantFrom(...errorCodes).map((error) => ({ error }));
const storedErrors = errors.filter(({ error }) => error !== "#SPILL!" && error !== "#CALC!");
const values: fc.Arbitrary<Scalar> = fc.oneof(texts, numbers, fc.boolean(), storedErrors);
const color = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).toUpperCase().padStart(6, "0")}`);
const border: fc.Arbitrary<Border> = fc.record({ style: fc.constantFrom("thin", "medium", "thick", "double", "dashed", "dotted", "hair"), color });
const on = fc.constant(true);

// What a cell does anyway (`wrap: false`, `vertical: "bottom"`, Calibri 11, ...) is not kept, so it is not tried.
const formats: fc.Arbitrary<CellFormat> = fc
  .record(
    {
      numberFormat: fc.constantFrom("0.00", "yyyy-mm-dd", '#,##0"百万円"', "@", "0%;[Red]-0%"),
      fill: color,
      font: fc.record({ name: fc.constantFrom("Arial", "メイリオ"), size: fc.integer({ min: 6, max: 72 }).filter((size) => size !== 11), bold: on, italic: on, underline: on, strikethrough: on, color }, { requiredKeys: ["bold"] }),
      borders: fc.record({ top: border, bottom: border, left: border, right: border }, { requiredKeys: ["top"] }),
      horizontal: fc.constantFrom("left", "center", "right", "fill", "justify", "centerContinuous"),
      vertical: fc.constantFrom("top", "center", "justify"),
      wrap: on,
      indent: fc.integer({ min: 1, max: 15 }),
      rotation: fc.oneof(fc.integer({ min: -90, max: 90 }).filter((angle) => angle !== 0), fc.constant(180)),
      locked: fc.constant(false),
    },
    { requiredKeys: [] },
  )
  .filter((format) => Object.keys(format).length > 0) as fc.Arbitrary<CellFormat>;

const operand = fc.constantFrom("A1", "$B$2", "Tiers", "Cash[Amount]", "'売上 高'!C3", '"te""xt _x0041_"', "1.5E-7", "{1,2;3,4}", "A1:B2", "A1#", "@A1:A3", "TRUE", "#N/A");
const formulas = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small" },
    operand,
    fc.tuple(tie("expression"), fc.constantFrom("+", "&", "<=", "^"), tie("expression")).map((parts) => parts.join("")),
    tie("expression").map((inner) => `(${inner})`),
    fc.tuple(fc.constantFrom("SUM", "XLOOKUP", "FILTER", "DEAL.ROYALTY.TIERS", "T.DIST.2T", "IFERROR", "ISOMITTED"), fc.array(tie("expression"), { minLength: 1, maxLength: 3 })).map(([name, list]) => `${name}(${list.join(",")})`),
    tie("expression").map((inner) => `LET(x,${inner},値,x*2,x+値+SUM(x))`),
    tie("expression").map((inner) => `LAMBDA(a,[b],IF(ISOMITTED(b),a,a+b+${inner}))(1)`),
  ),
})).expression.map((expression) => `=${expression}`);

const cells: fc.Arbitrary<CellModel> = fc.oneof(
  fc.record({ value: values, format: formats }, { requiredKeys: ["value"] }),
  fc.record({ value: fc.oneof(values, errors, fc.constant(null)), formula: formulas, format: formats }, { requiredKeys: ["value", "formula"] }),
  fc.record({ value: fc.constant(null), format: formats }),
) as fc.Arbitrary<CellModel>;

it("reads back any cells, looks and formulas", () => {
  const places = fc.tuple(fc.integer({ min: 0, max: 1_048_575 }), fc.integer({ min: 0, max: 16_383 }), cells);
  fc.assert(
    fc.property(fc.array(places, { minLength: 1, maxLength: 12 }), (placed) => {
      const workbook = createWorkbook();
      const sheet = workbook.sheets[0] as SheetModel;
      for (const [row, column, cell] of placed) {
        const cellsOfRow = sheet.rows.get(row) ?? new Map<number, CellModel>();
        sheet.rows.set(row, cellsOfRow.set(column, cell));
      }
      const customFunctions = ["DEAL.ROYALTY.TIERS"];
      expect(readXlsx(writeXlsx(workbook, { customFunctions }), { customFunctions }).sheets[0]?.rows).toEqual(sheet.rows);
    }),
    { numRuns: 150 },
  );
});
