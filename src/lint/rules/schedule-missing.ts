import { defineRule } from "../define-rule";
import { at, type Place } from "../finding";
import { exhibitsIn, exhibitsOfSheet, holds, type NamedExhibit } from "../parts/exhibits";

export const scheduleMissing = defineRule({
  id: "TRGR08",
  slug: "schedule-missing",
  severity: "warning",
  summary: { en: "An exhibit or schedule that a row names is not in the workbook.", ja: "行が参照する別紙・付属書がブックにない。" },
  why: { en: "The number that decides the payment lives outside the workbook.", ja: "支払を左右する数値がブックの外にあります。" },
  advice: {
    en: "Add a sheet of that name: Exhibit 3.4(a), Exh. 3.4(a) fees or just 3.4(a) will do, and so will Exhibit 3.4, which it is a part of.",
    ja: "その名称のシートを追加してください（「別紙1」「別紙1 売上基準」など。「別紙1-2」は「別紙1」のシートでも構いません）。",
  },
  fixes: "none",
  reads: ["clause", "eventText"],
  source: { title: "Exact Sciences and Pfizer, promotion agreement of 21 August 2018 (8-K, exhibit 10.1): the table of fee reductions is in Exhibit 3.4(a), which the filing lacks" },
  examples: {
    valid: [
      { because: { en: "The sheet is there under a longer name", ja: "名称に続きのあるシートがある" }, table: [["TriggerID", "EventText"], ["K1", "Details below the minimum of Exhibit 3.4(a)"]], sheets: ["Triggers", "Exh. 3.4(a) fee reduction"] },
      { because: { en: "No workbook, no sheets to look for", ja: "ブックがなければ問わない" }, table: [["TriggerID", "EventText"], ["K1", "Details below the minimum of Exhibit 3.4(a)"]] },
    ],
    invalid: [
      {
        because: { en: "Two rows rest on a table that nobody filed", ja: "2行が、添付されていない表に依拠" },
        table: [["TriggerID", "EventText", "Clause"], ["K1", "Details below the minimum of Exhibit 3.4(a)", "3.4"], ["K2", "Fee reduced", "3.4, Exhibit 3.4(a)"]],
        sheets: ["Triggers", "Exhibit 3.5"],
        finds: ["B2"],
      },
      { because: { en: "Only 別紙2 is there", ja: "別紙2のシートしかない" }, table: [["トリガーID", "条項"], ["M1", "第5条、別紙１"]], sheets: ["一覧", "別紙2"], finds: ["B2"] },
    ],
  },
  checkContract: ({ inForce, sheets }, report) => {
    if (!sheets) return;
    const present = sheets.flatMap(exhibitsOfSheet);
    const missing = new Map<string, { readonly exhibit: NamedExhibit; readonly places: Place[] }>();
    const known = new Set<string>();
    for (const row of inForce) {
      for (const column of ["clause", "eventText"] as const) {
        for (const exhibit of exhibitsIn(row.at(column) ?? "")) {
          const key = `${exhibit.kind} ${exhibit.label}`;
          const found = missing.get(key);
          if (found) found.places.push(at(row, column));
          else if (!known.has(key)) {
            if (present.some((one) => holds(one, exhibit))) known.add(key);
            else missing.set(key, { exhibit, places: [at(row, column)] });
          }
        }
      }
    }
    for (const { exhibit, places: [first, ...related] } of missing.values()) {
      if (first) report(first, { en: "No sheet holds {name}", ja: "「{name}」のシートがありません" }, { values: { name: exhibit.name }, related });
    }
  },
});
