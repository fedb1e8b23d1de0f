import { defineRule } from "../define-rule";
import { at, fix, set } from "../finding";
import { tableHas } from "../parts/gaps";
import { mentions } from "../parts/mentions";

export const priorityWithoutRank = defineRule({
  id: "TRGK01",
  slug: "priority-without-rank",
  severity: "error",
  summary: { en: "A supply row speaks of priority and says neither rank nor rule.", ja: "供給の行に優先の定めがあるが、配分順位も配分規則もない。" },
  why: { en: "Priority alone ranks nobody: in a shortage every customer has the same claim to be first.", ja: "「優先」というだけでは順位が定まらず、供給不足の際に各社が同じ主張をします。" },
  advice: { en: "Fill in AllocRank, 1 being first, or AllocRule; real contracts say first in time, ratable to the last twelve months, or pro rata to forecasts.", ja: "「配分順位」（1が最優先）または「配分規則」を記載してください。実際の契約では先着順、直近12か月の実績按分、予測按分などが用いられます。" },
  fixes: "suggestion",
  reads: ["eventText", "allocRank", "allocRule"],
  examples: {
    valid: [
      { because: { en: "Orders rank by time", ja: "先着順と明示" }, table: [["TriggerID", "Category", "EventText", "AllocRule"], ["S1", "supply", "Orders rank ahead of later third-party orders", "first in time"]] },
      { because: { en: "The rank is given", ja: "順位が明示されている" }, table: [["トリガーID", "区分", "事象定義", "配分順位"], ["S1", "供給", "供給不足時は許諾地域に優先供給する", 1]] },
      { because: { en: "Nothing is said of priority", ja: "優先の定めがない" }, table: [["TriggerID", "Category", "EventText", "AllocRule"], ["S1", "supply", "Delivery against firm orders", null]] },
    ],
    invalid: [
      {
        because: { en: "First call, but among whom?", ja: "誰に対する優先かが不明" },
        table: [["TriggerID", "Category", "EventText", "AllocRank", "AllocRule"], ["S1", "supply", "In a shortage the licensee has first call on stock", null, null]],
        finds: ["E2"],
        fixed: [["TriggerID", "Category", "EventText", "AllocRank", "AllocRule"], ["S1", "supply", "In a shortage the licensee has first call on stock", null, "pro rata forecast"]],
      },
      { because: { en: "The table has no column for it", ja: "記載する列がない" }, table: [["トリガーID", "区分", "事象定義"], ["S1", "供給", "供給不足時は許諾地域に優先供給する"]], finds: ["C2"] },
    ],
  },
  checkContract: (contract, report) => {
    for (const row of contract.of("supply")) {
      if (!mentions(row, "priority") || row.at("allocRank") !== undefined || row.at("allocRule") !== undefined) continue;
      const hasColumn = tableHas(contract, row.table, "allocRule");
      report(at(row, hasColumn ? "allocRule" : "eventText"), { en: "The priority has neither a rank nor a rule of allocation", ja: "優先供給について順位も配分規則も定められていません" }, {
        fixes: hasColumn
          ? [
              fix("suggestion", { en: "Share a shortage pro rata to forecasts", ja: "供給不足時は予測に応じて按分する" }, [set(row, "allocRule", "pro rata forecast")]),
              fix("suggestion", { en: "Share a shortage by past use", ja: "供給不足時は過去の実績に応じて按分する" }, [set(row, "allocRule", "ratable history")]),
              fix("suggestion", { en: "Serve orders in the order of their arrival", ja: "受注順に供給する" }, [set(row, "allocRule", "first in time")]),
            ]
          : [],
      });
    }
  },
});
