import { triggerColumns, type TriggerColumn } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { atHeader, fix } from "../finding";

const required = (Object.keys(triggerColumns) as TriggerColumn[]).filter((column) => triggerColumns[column].need === "required");
const counted: readonly TriggerColumn[] = ["amount", "lower", "upper"];
const header = ["TriggerID", "Status", "Category", "Product", "Territory", "EventType", "EventText", "Scale", "Amount"];

export const requiredColumn = defineRule({
  id: "TRGS01",
  slug: "required-column",
  severity: "error",
  summary: { en: "A column that every trigger table needs is missing, or stands there twice.", ja: "トリガー表に必須の列がない、または同じ列が重複している。" },
  why: { en: "Rows can't be told apart, grouped or counted without it; of two columns with one name, one is read and the other is silently ignored.", ja: "行の識別・分類・集計ができません。同名の列が2つあると片方しか読み取られません。" },
  advice: { en: "Add the column and fill it; give a second column of the same name a name of its own.", ja: "列を追加して記入してください。重複する列には別の名前を付けてください。" },
  fixes: "suggestion",
  reads: [],
  examples: {
    valid: [
      { because: { en: "All required columns, in any order and under any of their names", ja: "必須の列がそろっている（順序・別名は自由）" }, table: [["ID", ...header.slice(1).reverse()], ["M1"]] },
      { because: { en: "Nothing is counted in money, so no Scale is needed", ja: "金額を扱わない表では「桁」は不要" }, table: [["トリガーID", "状態", "区分", "製品", "地域", "事象種別", "事象定義"], ["T1"]] },
    ],
    invalid: [
      {
        because: { en: "Amounts without the column that says what they count in", ja: "金額があるのに「桁」の列がない" },
        table: [header.filter((name) => name !== "Scale"), ["M1"]],
        finds: ["A1"],
        fixed: [[...header.filter((name) => name !== "Scale"), "Scale"], ["M1"]],
      },
      { because: { en: "Two columns called Status: only the first is read", ja: "「Status」列が2つあり、最初の列しか読まれない" }, table: [[...header, "Status"], ["M1"]], finds: ["J1"] },
    ],
  },
  checkContract: ({ tables }, report) => {
    tables.forEach(({ read }, table) => {
      const has = new Set(read.columns.map(({ column }) => column));
      for (const column of required) {
        if (has.has(column) || (column === "scale" && !counted.some((money) => has.has(money)))) continue;
        const { name } = triggerColumns[column];
        report(atHeader(table), { en: "The table has no column {column}", ja: "「{column}」の列がありません" }, {
          values: { column: name },
          fixes: [fix("suggestion", { en: "Add the column {column}", ja: "「{column}」の列を追加する" }, [{ kind: "add column", table, column }], { column: name })],
        });
      }
      for (const { column, header: written, position } of read.doubles) {
        const first = read.columns.find((found) => found.column === column);
        report({ table, row: 1, position }, { en: "\"{header}\" is the second column for {column}: only \"{first}\" is read", ja: "「{header}」は「{column}」の2つ目の列です。読み取られるのは「{first}」だけです" }, {
          values: { header: written, column: triggerColumns[column].name, first: first?.header ?? "" },
          related: [atHeader(table, column)],
        });
      }
    });
  },
});
