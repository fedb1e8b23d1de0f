import { expect, it } from "vitest";
import type { WorkbookModel } from "../../../src/host/model/workbook-model";
import { readXlsx } from "../../../src/host/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/host/xlsx/write-xlsx";
import { customFunctions, richWorkbook } from "./rich-workbook";

/** A workbook with its ids replaced by places: a file keeps no ids. */
export function withoutIds(workbook: WorkbookModel): unknown {
  const places = new Map(workbook.sheets.map(({ id }, index) => [id, index]));
  const plain = (value: unknown, key = ""): unknown => {
    if (key === "id" || key === "nextId") return undefined;
    if (key === "scope" || key === "activeSheet") return places.get(value as string);
    if (value instanceof Map) return [...(value as Map<number, unknown>)].sort(([one], [other]) => one - other).map(([place, held]) => [place, plain(held)]);
    if (value instanceof Set) return [...(value as Set<number>)].sort((one, other) => one - other);
    if (Array.isArray(value)) return value.map((item) => plain(item));
    if (typeof value !== "object" || value === null) return value;
    const isColumn = "name" in value && "id" in value && typeof value.id === "number";
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, isColumn && name === "id" ? held : plain(held, name)]));
  };
  return plain(workbook);
}

it("reads back what it wrote", () => {
  const workbook = richWorkbook();
  const read = readXlsx(writeXlsx(workbook, { customFunctions }), { customFunctions });
  expect(withoutIds(read)).toEqual(withoutIds(workbook));
});

it("writes the same bytes for the same workbook", () => {
  const workbook = richWorkbook();
  expect(writeXlsx(workbook, { customFunctions })).toEqual(writeXlsx(structuredClone(workbook), { customFunctions }));
});
