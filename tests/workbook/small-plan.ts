import type { Text } from "../../src/language/text";
import { chart } from "../../src/workbook/blocks/chart";
import { fields } from "../../src/workbook/blocks/fields";
import { heading, note } from "../../src/workbook/blocks/heading";
import { spill } from "../../src/workbook/blocks/spill";
import { table } from "../../src/workbook/blocks/table";
import { callTo } from "../../src/workbook/call-to";
import { cellIs, lights } from "../../src/workbook/condition";
import { formula } from "../../src/workbook/expression";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { columnRef, nameRef, tableRef, thisRow } from "../../src/workbook/references";

const both = (text: string): Text => ({ en: text, ja: text });
const score = { name: "READINESS", parameters: { checklist: { optional: false }, asOf: { optional: true }, method: { optional: true } } } as const;
const areas = { name: "READINESS.AREAS", parameters: { checklist: { optional: false }, asOf: { optional: true } } } as const;

/** A small plan with one of each kind of block on two sheets. */
export const smallPlan: WorkbookPlan = {
  sheets: [
    {
      name: { en: "Readiness", ja: "準備度" },
      tabColor: "#1F3864",
      pages: 1,
      blocks: [
        heading({ en: "Readiness", ja: "準備度" }, "title"),
        heading({ en: "Is the programme on the cleared path?", ja: "承認への道筋に乗っているか" }, "subtitle"),
        {
          beside: [
            [
              fields("summary", [
                {
                  key: "asOf",
                  label: { en: "As of", ja: "基準日" },
                  value: 46_478,
                  format: "date",
                  role: "input",
                  name: { name: "AsOf", comment: { en: "Date that proof is judged on", ja: "証拠を評価する日" } },
                  validation: {
                    rule: { kind: "date", from: 36_526, to: 73_050 },
                    alert: { title: { en: "Date", ja: "日付" }, message: { en: "Type a date.", ja: "日付を入力してください。" } },
                  },
                },
                { key: "score", label: { en: "Score", ja: "スコア" }, value: callTo(score, { checklist: tableRef("Checklist").all, asOf: nameRef("AsOf") }), format: "score", role: "headline", note: { en: "0 to 100", ja: "0～100" } },
              ]),
              spill({
                key: "areas",
                formula: callTo(areas, { checklist: tableRef("Checklist").all, asOf: nameRef("AsOf") }),
                rows: 5,
                columns: [
                  { key: "area", header: { en: "Area", ja: "領域" }, width: 12 },
                  { key: "score", header: { en: "Score", ja: "スコア" }, width: 8, format: "score" },
                  { key: "light", header: { en: "Light", ja: "信号" }, width: 8, role: "check", conditions: lights },
                ],
              }),
            ],
            [
              chart({
                key: "AreasChart",
                kind: "radar",
                title: { en: "Score by area", ja: "領域別スコア" },
                series: [{ name: { en: "Score", ja: "スコア" }, values: { block: "areas", part: "score" }, categories: { block: "areas", part: "area" } }],
                description: { en: "Radar of the five areas", ja: "5領域のレーダーチャート" },
                valueAxis: { minimum: 0, maximum: 1 },
              }),
            ],
          ],
        },
        note({ en: "Blue on yellow is yours to fill; black is calculated.", ja: "黄色地に青字は入力欄、黒字は計算結果です。" }),
      ],
    },
    {
      name: { en: "Checklist", ja: "チェックリスト" },
      freeze: "Checklist",
      blocks: [
        heading({ en: "Checklist", ja: "チェックリスト" }),
        table({
          name: "Checklist",
          columns: [
            { key: "area", header: { en: "Area", ja: "領域" }, role: "tableBody" },
            { key: "item", header: { en: "Item", ja: "項目" }, role: "tableBody", width: 30 },
            {
              key: "status",
              header: { en: "Status", ja: "状況" },
              role: "input",
              validation: {
                rule: { kind: "list", items: [both("not started"), both("in progress"), both("met")] },
                prompt: { title: { en: "Status", ja: "状況" }, message: { en: "Pick one.", ja: "選んでください。" } },
                alert: { title: { en: "Status", ja: "状況" }, message: { en: "Pick one of the list.", ja: "一覧から選んでください。" } },
              },
              conditions: [cellIs("met", "green")],
            },
            { key: "date", header: { en: "Proof date", ja: "証拠日" }, role: "input", format: "date" },
            { key: "late", header: { en: "Late", ja: "遅れ" }, role: "check", formula: formula`IF(${thisRow("date")}>${nameRef("AsOf")},"!","")`, width: 6 },
          ],
          rows: [
            { area: "Data", item: { en: "=GLP package, long enough to need two lines", ja: "ＧＬＰ試験パッケージ（海外当局への提出に足る品質で揃っていること）" }, status: "met", date: 46_000 },
            { area: "CMC", item: "-80 °C supply", status: "not started" },
          ],
          conditions: [{ when: formula`${thisRow("status")}="not started"`, role: "unknown" }],
        }),
      ],
    },
  ],
  names: [
    {
      name: "READINESS",
      refersTo: formula`LAMBDA([checklist],IF(ISOMITTED(checklist),${callTo(score, { checklist: tableRef("Checklist").all, asOf: nameRef("AsOf") })},${callTo(score, { checklist: formula`checklist`, asOf: nameRef("AsOf") })}))`,
      comment: { en: "Score of the checklist", ja: "チェックリストのスコア" },
    },
    { name: "LateCount", refersTo: formula`COUNTIF(${columnRef("Checklist", "late")},"!")`, comment: { en: "Late proofs", ja: "遅れた証拠の数" } },
  ],
};
