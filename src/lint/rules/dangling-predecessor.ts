import type { TriggerRow } from "../../core/contract/trigger-row";
import { defineRule } from "../define-rule";
import { at, fix, set, type Fix } from "../finding";
import { nearIdFinder } from "../parts/near-ids";
import { renamedCondition } from "../parts/renamed-condition";

const columns = ["predecessors", "supersedes", "launchRef"] as const;

export const danglingPredecessor = defineRule({
  id: "TRGR01",
  slug: "dangling-predecessor",
  severity: "error",
  summary: { en: "A row refers to a TriggerID that no row has.", ja: "存在しないトリガーIDを参照している。" },
  why: { en: "The chain of events is broken: the row can never be shown as due.", ja: "事象の連鎖が途切れ、その行の支払期限がいつまでも到来しません。" },
  advice: {
    en: "Correct the id, or add the row that it stands for; rows in other tables of the workbook count too.",
    ja: "IDを訂正するか、参照先の行を追加してください（同じブックの他の表の行も参照できます）。",
  },
  fixes: "suggestion",
  reads: ["triggerId", ...columns],
  examples: {
    valid: [
      {
        because: { en: "The launch that the co-promotion is counted from stands in another table", ja: "上市の行が別の表にある" },
        table: [["TriggerID", "EventType", "LaunchRef"], ["C1", "COPROMO_START", "S1"]],
        second: [["トリガーID", "事象種別"], ["S1", "上市"]],
      },
      { because: { en: "A waived row needs no chain any more", ja: "放棄済みの行の参照は問わない" }, table: [["TriggerID", "Status", "Predecessors"], ["M2", "waived", "M1"]] },
    ],
    invalid: [
      {
        because: { en: "M-01 is written for M1", ja: "M1をM-01と記載" },
        table: [["TriggerID", "Predecessors"], ["M1", null], ["M2", null], ["M3", "M-01 and M2"]],
        finds: ["B4"],
        fixed: [["TriggerID", "Predecessors"], ["M1", null], ["M2", null], ["M3", "M1 and M2"]],
      },
      {
        because: { en: "Nothing is near the id", ja: "近いIDもない" },
        table: [["トリガーID", "先行条件", "置換対象"], ["開発1", "申請1または開発1", null], ["開発2", null, "旧版77"]],
        finds: ["B2", "C3"],
      },
    ],
  },
  checkContract: ({ inForce, graph }, report) => {
    const ids = graph.byId;
    const nearIds = nearIdFinder(ids);
    const check = (row: TriggerRow, column: (typeof columns)[number], id: string) => {
      if (ids.has(id)) return;
      const suggestions = nearIds(id).filter((near) => near !== row.at("triggerId"));
      const fixes = suggestions.flatMap((near): Fix[] => {
        const value = column === "predecessors" ? renamedCondition(String(row.cell(column)), id, near) : near;
        return value === undefined ? [] : [fix("suggestion", { en: "Put {near} in place of {id}", ja: "「{id}」を「{near}」にする" }, [set(row, column, value)], { near, id })];
      });
      report(at(row, column), { en: "{id} is not the TriggerID of any row", ja: "トリガーID「{id}」の行がありません" }, { values: { id }, fixes });
    };
    for (const row of inForce) {
      const condition = row.at("predecessors");
      if (condition) for (const id of condition.ids) check(row, "predecessors", id);
      for (const column of ["supersedes", "launchRef"] as const) {
        const id = row.at(column);
        if (id !== undefined) check(row, column, id);
      }
    }
  },
});
