import { defineRule } from "../define-rule";
import { at } from "../finding";
import { jointOf } from "../parts/joined-events";
import { rowName } from "../parts/row-name";

export const compoundEvent = defineRule({
  id: "TRGS12",
  slug: "compound-event",
  severity: "warning",
  summary: { en: "EventText joins two events by and, or, a stroke, または or 及び, and Predecessors doesn't say how.", ja: "「事象定義」が複数の事象を「または」「及び」「/」などで結んでおり、「先行条件」に論理が示されていない。" },
  why: { en: "Whether \"approval in Japan or China\" pays once or twice, on the first or on both, is left to whoever reads it.", ja: "「日本または中国での承認」は、1回払いか2回払いか、最初の承認時か両方の承認後かが分かりません。" },
  advice: { en: "Give each event a row of its own; if one payment waits for several, let it wait in Predecessors: \"M1A OR M1B\".", ja: "事象ごとに行を分けてください。1回の支払が複数の事象を待つ場合は、「先行条件」に「M1A OR M1B」のように記入します。" },
  fixes: "none",
  reads: ["eventText", "predecessors", "triggerId"],
  source: { title: "PhaseBio and SFJ, development agreement of 9 January 2020 (10-K, exhibit 10.21), clause 6.1: approval by PMDA or NMPA, paid once even if both approve" },
  examples: {
    valid: [
      { because: { en: "One event; kinds of filings; words that only sound like joints", ja: "事象は一つ" }, table: [["TriggerID", "EventText"], ["M1", "Acceptance of the NDA or BLA by the FDA"], ["M2", "First dosing in a phase 2 or later trial"], ["M3", "Review by PMDA/MHLW ends in approval"], ["M4", "有効性及び安全性を示した第3相試験の完了"]] },
      { because: { en: "Predecessors says how they are joined", ja: "先行条件に論理がある" }, table: [["TriggerID", "EventText", "Predecessors"], ["M3", "Approval in Japan or China", "M1 OR M2"]] },
    ],
    invalid: [
      { because: { en: "Either authority's approval; paid once, said elsewhere", ja: "いずれかの当局の承認" }, table: [["TriggerID", "EventText", "Amount"], ["P1", "First approval by either PMDA or NMPA", 1_000_000]], finds: ["B2"] },
      { because: { en: "Both countries, or each", ja: "両国か、それぞれか" }, table: [["トリガーID", "事象定義"], ["M1", "日本及び韓国における製造販売承認"], ["M2", "承認申請または上市"]], finds: ["B2", "B3"] },
      { because: { en: "And/or", ja: "and/or" }, table: [["TriggerID", "EventText"], ["M1", "Approval of the NDA and/or launch in the US"]], finds: ["B2"] },
    ],
  },
  checkRow: (row, report) => {
    const text = row.at("eventText");
    if (text === undefined || row.at("predecessors") !== undefined || row.note("predecessors")?.isUnreadable === true) return;
    const joint = jointOf(text);
    if (joint === undefined) return;
    report(at(row, "eventText"), { en: "The event of {row} joins several by \"{joint}\"", ja: "{row}の事象定義は「{joint}」で複数の事象を結んでいます" }, { values: { row: rowName(row), joint } });
  },
});
