import type { TriggerRow } from "../../core/contract/trigger-row";
import { defineRule } from "../define-rule";
import { at, fix, set } from "../finding";

export const duplicateId = defineRule({
  id: "TRGS03",
  slug: "duplicate-id",
  severity: "error",
  summary: { en: "Two rows share a TriggerID, though neither is superseded.", ja: "置換済みでない複数の行が同じトリガーIDを使っている。" },
  why: { en: "Predecessors and references that name the id may mean either row. Case and full or half width make no difference, and all tables of the workbook count.", ja: "先行条件や参照がどちらの行を指すか決まりません。大文字・小文字、全角・半角は区別せず、ブック内のすべての表が対象です。" },
  advice: { en: "Give one row an id of its own and check what refers to it; if one is the older version, set its Status to superseded.", ja: "片方に別のIDを付け、参照元を確認してください。旧版であれば「状態」を「置換済み」にしてください。" },
  fixes: "suggestion",
  reads: ["triggerId", "status"],
  examples: {
    valid: [
      { because: { en: "The older version of the same id is superseded", ja: "同じIDの旧版は置換済み" }, table: [["TriggerID", "Status"], ["M1", "superseded"], ["M1", "active"]] },
    ],
    invalid: [
      {
        because: { en: "The same id in small letters, further down", ja: "小文字で書かれた同じID" },
        table: [["TriggerID", "Status"], ["M1", "active"], ["M2", "active"], ["m1", "active"], ["M1-2", "draft"]],
        finds: ["A4"],
        fixed: [["TriggerID", "Status"], ["M1", "active"], ["M2", "active"], ["M1-3", "active"], ["M1-2", "draft"]],
      },
      {
        because: { en: "The same id in full width in the table of another sheet", ja: "別シートの表に全角で書かれた同じID" },
        table: [["トリガーID", "状態"], ["M1", "有効"]],
        second: [["トリガーID", "状態"], ["Ｍ１", "有効"]],
        finds: ["second!A2"],
        fixed: [["トリガーID", "状態"], ["M1", "有効"]],
      },
    ],
  },
  checkContract: ({ rows }, report) => {
    const firsts = new Map<string, TriggerRow>();
    let taken: ReadonlySet<string | undefined> | undefined;
    const next = new Map<string, number>();
    for (const row of rows) {
      const id = row.at("triggerId");
      if (id === undefined || row.at("status") === "superseded") continue;
      const first = firsts.get(id);
      if (!first) {
        firsts.set(id, row);
        continue;
      }
      taken ??= new Set(rows.map((one) => one.at("triggerId")));
      let number = next.get(id) ?? 2;
      while (taken.has(`${id}-${String(number)}`)) number++;
      next.set(id, number + 1);
      const free = `${id}-${String(number)}`;
      report(at(row, "triggerId"), { en: "{id} already stands in row {first}", ja: "{id}は{first}行目ですでに使われています" }, {
        values: { id, first: first.rowOnSheet },
        related: [at(first, "triggerId")],
        fixes: [fix("suggestion", { en: "Call this row {free}", ja: "この行のIDを{free}にする" }, [set(row, "triggerId", free)], { free })],
      });
    }
  },
});
