import { describe, expect, test } from "vitest";
import { Book } from "../../src/workbook/book";
import { callTo } from "../../src/workbook/call-to";
import { formula, type Expression, type Writing } from "../../src/workbook/expression";
import { cellRef, columnRef, nameRef, spillRef, tableRef, thisCell, thisRow } from "../../src/workbook/references";

const area = { row: 4, column: 1, rows: 3, columns: 3 };
const book = new Book();
book.addTable("Checklist", { name: "Checklist2", sheet: "Plan B", area, headers: new Map([["area", "Area"], ["date", "Proof date"], ["odd", "Odd [#] 'x'"]]) });
book.addName("AsOf", "AsOf2");
book.addPart("summary", "score", { sheet: "Plan B", area: { row: 1, column: 2, rows: 1, columns: 1 } });
book.addPart("areas", "anchor", { sheet: "Plan B", area: { row: 9, column: 1, rows: 1, columns: 1 } });
const inTable: Writing = { language: "ja", book, sheet: "Plan B", row: 5, column: 2, table: "Checklist", takesTableNames: true };
const elsewhere: Writing = { ...inTable, sheet: "Other", row: 0, column: 0 };
const inCondition: Writing = { ...inTable, takesTableNames: false };
const write = (expression: Expression, writing = inTable) => expression.write(writing);

describe("formula", () => {
  test("quotes text, picks the language, and keeps numbers and truth values", () => {
    expect(write(formula`IF(${nameRef("AsOf")}=${'say "no"'},${{ en: "yes", ja: "はい" }},${-2.5}+${true})`)).toBe('IF(AsOf2="say ""no""","はい",(-2.5)+TRUE)');
  });

  test("puts a part between parentheses only where it would be torn apart", () => {
    const sum = formula`${1}+${2}`;
    expect(write(formula`${sum}*${3}`)).toBe("(1+2)*3");
    expect(write(formula`ROUND(${sum},0)`)).toBe("ROUND(1+2,0)");
    expect(write(formula`${sum}`)).toBe("1+2");
    expect(write(formula`${formula`SUM(${sum},1)`}*${formula`"a, b"`}`)).toBe('SUM(1+2,1)*"a, b"');
  });

  test("refuses an address typed into the text, not one inside quotes or a function name", () => {
    expect(() => formula`SUM($B$2:C9)`).toThrow("$B$2");
    expect(write(formula`LOG10(${10})&"A1"`)).toBe('LOG10(10)&"A1"');
  });

  test("refuses a number that no cell can hold", () => {
    expect(() => write(formula`1+${NaN}`)).toThrow("NaN");
  });
});

describe("references", () => {
  test("are written under the names of the user's workbook", () => {
    expect(write(tableRef("Checklist").all)).toBe("Checklist2[#All]");
    expect(write(tableRef("Checklist").rows)).toBe("Checklist2");
    expect(write(columnRef("Checklist", "date"))).toBe("Checklist2[Proof date]");
    expect(write(columnRef("Checklist", "odd"))).toBe("Checklist2[Odd '['#'] ''x'']");
    expect(write(thisRow("area"))).toBe("[@Area]");
    expect(write(thisRow("date"))).toBe("[@[Proof date]]");
  });

  test("name the sheet only from another one", () => {
    expect(write(cellRef("summary", "score"))).toBe("$C$2");
    expect(write(cellRef("summary", "score"), elsewhere)).toBe("'Plan B'!$C$2");
    expect(write(spillRef("areas"), elsewhere)).toBe("'Plan B'!$B$10#");
  });

  test("become plain addresses in conditional formats, which know no tables", () => {
    expect(write(thisCell, inCondition)).toBe("C6");
    expect(write(thisRow("date"), inCondition)).toBe("$C6");
    expect(write(columnRef("Checklist", "area"), inCondition)).toBe("$B$6:$B$7");
    expect(write(tableRef("Checklist").all, inCondition)).toBe("$B$5:$D$7");
  });

  test("say what there is when they name something else", () => {
    expect(() => write(tableRef("Cheklist").all)).toThrow('no table "Cheklist"; it has Checklist');
    expect(() => write(columnRef("Checklist", "dat"))).toThrow("it has area, date, odd");
    expect(() => write(nameRef("Asof"))).toThrow("AsOf");
    expect(() => write(cellRef("summary", "scores"))).toThrow("summary score");
    expect(() => write(thisRow("area"), { ...elsewhere, table: undefined } as unknown as Writing)).toThrow("outside a table");
  });
});

describe("callTo", () => {
  const readiness = { name: "READINESS", parameters: { checklist: { optional: false }, asOf: { optional: true }, method: { optional: true } } } as const;

  test("writes arguments in their order, whatever order they are given in", () => {
    expect(write(callTo(readiness, { asOf: nameRef("AsOf"), checklist: tableRef("Checklist").all }))).toBe("DEAL.READINESS(Checklist2[#All],AsOf2)");
  });

  test("drops omitted arguments at the end and leaves inner ones empty", () => {
    expect(write(callTo(readiness, { checklist: tableRef("Checklist").all }))).toBe("DEAL.READINESS(Checklist2[#All])");
    expect(write(callTo(readiness, { checklist: tableRef("Checklist").all, method: "weakest" }))).toBe('DEAL.READINESS(Checklist2[#All],,"weakest")');
  });

  test("knows the parameters of the definition", () => {
    // @ts-expect-error a required argument is missing
    callTo(readiness, { asOf: 1 });
    // @ts-expect-error a parameter is misspelt
    callTo(readiness, { checklist: 1, asof: 2 });
  });
});
