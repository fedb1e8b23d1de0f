import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Calculator } from "../../src/host/calc/calculator";
import { openSession } from "../../src/host/open-session";
import { createWorkbook } from "../../src/host/model/new-workbook";
import { setInput } from "../../src/host/model/writing/set-input";
import { setFormat } from "../../src/host/model/looks/set-format";
import { insertRows } from "../../src/host/model/shifting/insert-cells";
import { selectArea } from "../../src/host/model/sheets/selection";
import { addSheet, renameSheet } from "../../src/host/model/sheets/sheets";
import { addTable } from "../../src/host/model/tables/add-table";
import { usedRange } from "../../src/host/model/writing/used-range";
import { cellAt } from "../../src/host/model/cells";
import type { WorkbookModel } from "../../src/host/model/workbook-model";
import type { SessionEvent } from "../../src/host/session";
import { at, contentsOf } from "./model/at";

/** Gives every formula the sum of the sheet's literal numbers: enough to see that it calculates, and when. */
function summing(): Calculator & { times: number } {
  return {
    times: 0,
    calculate(workbook) {
      this.times++;
      for (const sheet of workbook.sheets) {
        const cells = [...sheet.rows.values()].flatMap((row) => [...row.values()]);
        const sum = cells.reduce((total, { value, formula }) => total + (formula === undefined && typeof value === "number" ? value : 0), 0);
        for (const cell of cells) if (cell.formula !== undefined) cell.value = sum;
      }
      return [];
    },
    evaluate: () => null,
  };
}

function opened(limits?: { steps: number; cells: number }) {
  const calculator = summing();
  const session = openSession(calculator, createWorkbook(), limits);
  const events: SessionEvent[] = [];
  session.subscribe((event) => events.push(event));
  const put = (address: string, input: string | number, group?: string) =>
    session.edit("user", (workbook) => setInput(workbook, workbook.sheets[0]!, at(address), [[input]]), group);
  const value = (address: string) => cellAt(session.workbook.sheets[0]!, at(address).row, at(address).column)?.value ?? null;
  return { calculator, session, events, put, value };
}

describe("an edit", () => {
  test("calculates, then tells of all its changes at once", () => {
    const { session, events, put, value } = opened();
    put("A1", 2);
    put("B1", "=SUM(A1)");
    put("A2", 3);
    expect(value("B1")).toBe(5);
    const { id } = session.workbook.sheets[0]!;
    expect(events.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([["cells"], ["cells", "calculated"], ["cells", "calculated"]]);
    expect(events[2]).toMatchObject({ source: "user", changes: [{ area: at("A2") }, { kind: "calculated", sheet: id }] });
    expect(session.workbook.changes).toEqual([]);
  });

  test("that throws leaves the state exactly as it was, and tells nobody", () => {
    const { session, events, put } = opened();
    put("A1", 2);
    const before = structuredClone(session.workbook);
    expect(() =>
      session.edit("addin", (workbook) => {
        addSheet(workbook, "Half");
        setInput(workbook, workbook.sheets[0]!, at("A1:B2"), [["over"]]);
        setFormat(workbook, workbook.sheets[0]!, at("A1"), { fill: "#FF0000" });
        addTable(workbook, workbook.sheets[0]!, at("A1:B2"), { name: "not a name" });
      }),
    ).toThrow(/can't be a name/);
    expect(session.workbook).toEqual(before);
    expect(events).toHaveLength(1);
    expect(session.undo()).toBe(true);
    expect(session.undo()).toBe(false);
  });

  test("restores the state when the calculation throws", () => {
    const { session, calculator, put } = opened();
    const before = structuredClone(session.workbook);
    calculator.calculate = () => {
      throw new Error("out of order");
    };
    expect(() => put("A1", 1)).toThrow("out of order");
    expect(session.workbook).toEqual(before);
  });

  test("gives back what the change gives, and refuses an edit within and a promise", () => {
    const { session } = opened();
    expect(session.edit("addin", (workbook) => workbook.sheets.length)).toBe(1);
    expect(() => session.edit("user", () => session.edit("user", () => 1))).toThrow(/being changed already/);
    expect(() => session.edit("user", () => session.undo())).toThrow(/being changed already/);
    expect(() => session.edit("user", async () => 1)).toThrow(/must not return a promise/);
  });

  test("that only looks or reads neither calculates nor makes a step", () => {
    const { session, calculator, events, put } = opened();
    put("A1", 1);
    const { times } = calculator;
    session.edit("user", (workbook) => selectArea(workbook, workbook.sheets[0]!, at("C3")));
    session.edit("addin", (workbook) => workbook.sheets[0]!.name);
    expect(calculator.times).toBe(times);
    expect(events.at(-1)?.changes).toMatchObject([{ kind: "selection" }]);
    expect(session.undo()).toBe(true);
    expect(usedRange(session.workbook.sheets[0]!)).toBeUndefined();
  });

  test("that writes the model without a note is a step all the same", () => {
    const { session, events } = opened();
    session.edit("addin", (workbook) => void (workbook.records["chart/1"] = { gap: 50 }));
    expect(events.at(-1)?.changes).toEqual([{ kind: "workbookParts" }]);
    expect(session.undo()).toBe(true);
    expect(session.workbook.records).toEqual({});
  });
});

describe("undo and redo", () => {
  test("any run of edits is taken back and done again, step by step", () => {
    const edit = fc.oneof(
      fc.record({ kind: fc.constant("put" as const), row: fc.nat(5), column: fc.nat(3), value: fc.oneof(fc.nat(99), fc.constant("=SUM(A1:A3)"), fc.constant("12%"), fc.constant("")) }),
      fc.record({ kind: fc.constant("insert" as const), row: fc.nat(5) }),
      fc.record({ kind: fc.constant("format" as const), row: fc.nat(5) }),
      fc.record({ kind: fc.constant("rename" as const), name: fc.constantFrom("売上", "b", "c d") }),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const { session } = opened();
        const states: Partial<WorkbookModel>[] = [contentsOf(session.workbook)];
        for (const step of edits) {
          session.edit("user", (workbook) => {
            const sheet = workbook.sheets[0]!;
            if (step.kind === "put") setInput(workbook, sheet, { row: step.row, column: step.column, rows: 1, columns: 1 }, [[step.value]]);
            if (step.kind === "insert") insertRows(workbook, sheet, step.row, 1);
            if (step.kind === "format") setFormat(workbook, sheet, { row: step.row, column: 0, rows: 1, columns: 2 }, { fill: "#ABCDEF" });
            if (step.kind === "rename") renameSheet(workbook, sheet, step.name);
          });
          const state = contentsOf(session.workbook);
          if (JSON.stringify(plain(state)) !== JSON.stringify(plain(states.at(-1)!))) states.push(state);
        }
        for (const state of states.slice(0, -1).reverse()) {
          expect(session.undo()).toBe(true);
          expect(contentsOf(session.workbook)).toEqual(state);
        }
        expect(session.undo()).toBe(false);
        for (const state of states.slice(1)) {
          expect(session.redo()).toBe(true);
          expect(contentsOf(session.workbook)).toEqual(state);
        }
        expect(session.redo()).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test("edits of one group are one step, until something else comes between", () => {
    const { session, put, value } = opened();
    put("A1", 1, "insert");
    put("A2", 2, "insert");
    put("A3", 3);
    put("A4", 4, "insert");
    session.undo();
    expect([value("A3"), value("A4")]).toEqual([3, null]);
    session.undo();
    session.undo();
    expect(usedRange(session.workbook.sheets[0]!)).toBeUndefined();
    expect(session.undo()).toBe(false);
    session.redo();
    expect([value("A1"), value("A2")]).toEqual([1, 2]);
  });

  test("an edit after an undo forgets what could be done again", () => {
    const { session, put, value } = opened();
    put("A1", 1);
    put("A1", 2);
    session.undo();
    put("A1", 3);
    expect(session.redo()).toBe(false);
    session.undo();
    expect(value("A1")).toBe(1);
  });

  test("goes back so many steps and so many cells, and no further", () => {
    const few = opened({ steps: 2, cells: 1000 });
    for (const value of [1, 2, 3, 4]) few.put("A1", value);
    expect([few.session.undo(), few.session.undo(), few.session.undo()]).toEqual([true, true, false]);
    expect(few.value("A1")).toBe(2);
    const small = opened({ steps: 100, cells: 10 });
    small.session.edit("user", (workbook) => setInput(workbook, workbook.sheets[0]!, at("A1:J2"), [[1]]));
    small.session.edit("user", (workbook) => setInput(workbook, workbook.sheets[0]!, at("A1:J2"), [[2]]));
    expect(small.session.undo()).toBe(false);
    small.put("A1", 3);
    expect(small.session.undo()).toBe(true);
  });

  test("tells what to draw again, and never gives an id twice", () => {
    const { session, events } = opened();
    const added = session.edit("addin", (workbook) => addSheet(workbook).id);
    session.undo();
    expect(events.at(-1)?.changes).toContainEqual({ kind: "sheetDeleted", sheet: added });
    expect(session.edit("addin", (workbook) => addSheet(workbook).id)).not.toBe(added);
  });
});

describe("listeners", () => {
  test("hear of edits in their order, also of those that a listener makes; who leaves hears no more", () => {
    const { session, put } = opened();
    const heard: number[] = [];
    const rows = (event: SessionEvent) => event.changes.flatMap((change) => ("area" in change && change.kind === "cells" ? [change.area.row] : []));
    const stop = session.subscribe((event) => {
      if (rows(event)[0] === 0) put("A2", 2);
    });
    session.subscribe((event) => heard.push(...rows(event)));
    put("A1", 1);
    expect(heard).toEqual([0, 1]);
    stop();
    put("A1", 2);
    expect(heard).toEqual([0, 1, 0]);
  });

  test("opening another workbook calculates it, tells of it and can't be undone", () => {
    const { session, events, put, value } = opened();
    put("A1", 1);
    const other = createWorkbook();
    setInput(other, other.sheets[0]!, at("A1:B1"), [[4, "=A1"]]);
    session.open(other);
    expect(value("B1")).toBe(4);
    expect(events.at(-1)?.changes.map(({ kind }) => kind)).toContain("sheetAdded");
    expect(session.undo()).toBe(false);
  });
});

/** Maps and sets as arrays in order of their keys, for comparing by text. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data, (_, item: unknown) => (item instanceof Map || item instanceof Set ? [...item].sort() : item)));
}
