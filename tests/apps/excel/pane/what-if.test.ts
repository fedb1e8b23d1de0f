import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreCells } from "../../../../src/apps/excel/pane/watch/score-checklist";
import { cellsToWrite } from "../../../../src/apps/excel/pane/what-if/cells-to-write";
import { metOn } from "../../../../src/apps/excel/pane/what-if/met-on";
import { whatIf } from "../../../../src/apps/excel/pane/what-if/what-if";
import type { Grid } from "../../../../src/cells/value";
import { readinessGaps } from "../../../../src/core/readiness/gaps";
import { Refusal } from "../../../../src/language/refusal";
import { checklist, headers, serial } from "./checklist-cells";

const asOf = serial(2027, 4, 1);

const written = (cells: Grid, rows: readonly number[], day: number | undefined): Grid => {
  const { items } = scoreCells(cells, day);
  const copy = cells.map((line) => [...line]);
  const chosen = items.filter(({ row }) => rows.includes(row));
  for (const { row, column, value } of cellsToWrite(chosen, headers, day)) copy[row]![column] = value;
  return copy;
};

describe("an item that would be met", () => {
  const itemOf = (...row: (string | number | null)[]) => scoreCells(checklist(row), asOf).items[0]!;

  it("gets the proof it needs, dated on the day", () => {
    expect(metOn(itemOf("Data", "TMF", "must", "", "", null, null, 1), asOf)).toMatchObject({ status: "met", proof: "thirdParty", proofDate: asOf });
  });

  it("keeps good proof with its date, and better proof under a new date", () => {
    expect(metOn(itemOf("Data", "TMF", "must", "in progress", "signed", asOf - 900, null, 1), asOf)).toMatchObject({ status: "met", proof: "signed", proofDate: asOf - 900 });
    expect(metOn(itemOf("Data", "TMF", "must", "in progress", "signed", null, null, 1), asOf)).toMatchObject({ proof: "signed", proofDate: asOf });
    expect(metOn(itemOf("Data", "TMF", "must", "met", "third party", asOf - 900, null, 1), asOf)).toMatchObject({ proof: "thirdParty", proofDate: asOf });
  });

  it("falls back on the proof it needs when the better one has lapsed", () => {
    expect(metOn(itemOf("Data", "TMF", "must", "met", "signed", asOf - 900, asOf - 1, 1), asOf)).toMatchObject({ proof: "thirdParty", proofDate: asOf });
  });

  it("gives no date when there is no day", () => {
    expect(metOn(itemOf("Data", "TMF", "must", "", "", null, null, 1), undefined).proofDate).toBeUndefined();
  });
});

describe("writing what was ticked", () => {
  it("changes only the cells that differ, in the words of the header's language", () => {
    const cells = checklist(["Data", "TMF", "must", "met", "", null, null, 1], ["Data", "GLP", "must", "in progress", "signed", asOf - 5, null, 1]);
    const { items } = scoreCells(cells, asOf);
    expect(cellsToWrite(items, headers, asOf)).toMatchObject([
      { row: 1, column: 4, value: "third party" },
      { row: 1, column: 5, value: asOf, isDay: true },
      { row: 2, column: 3, value: "met" },
    ]);
    const japanese = ["領域", "項目", "証拠", "区分", "証拠の日付", "進捗"];
    const words = cellsToWrite(scoreCells(checklist(["Data", "TMF", "must", "", "", null, null, 1]), asOf).items, [...japanese, "状況", "状態", "ステータス"], asOf).map(({ value }) => value);
    expect(words).toEqual(["達成", "第三者", asOf]);
  });

  it("refuses, in words, a table without a column for it", () => {
    const { items } = scoreCells(checklist(["Data", "TMF", "must", "", "", null, null, 1]), asOf);
    const attempt = () => cellsToWrite(items, ["Area", "Item", "Status", "Proof"], asOf);
    expect(attempt).toThrow(Refusal);
    expect(attempt).toThrow("no column Proof date");
  });

  it("gives the sheet the very score that was shown", () => {
    const cell = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
    const row = fc.tuple(cell("Data", "CMC", "Own"), cell("a", "b"), cell("must", "should"), cell("", "in progress", "met", "n/a"), cell("", "internal", "third party", "signed"), cell(null, asOf - 1000, asOf + 3, asOf), cell(null, asOf - 2, asOf + 9), cell(0, 1, 2.5));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(14)), cell(undefined, asOf), (rows, ticks, day) => {
        const cells = checklist(...rows);
        const now = scoreCells(cells, day);
        const open = readinessGaps(now.areas).map(({ item: { item } }) => item).filter(({ row: place }) => ticks.includes(place));
        const then = whatIf(now, open);
        const after = scoreCells(written(cells, open.map(({ row: place }) => place), day), day);
        expect(after.score).toBe(then.score);
        expect(after.gates.map(({ isOpen }) => isOpen)).toEqual(then.gates.map(({ isOpen }) => isOpen));
        expect(then.score ?? 0).toBeGreaterThanOrEqual((now.score ?? 0) - 1e-9);
      }),
    );
  });
});
