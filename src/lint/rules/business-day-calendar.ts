import { defineRule } from "../define-rule";
import { at } from "../finding";
import { border } from "../parts/parties";

export const businessDayCalendar = defineRule({
  id: "TRGP05",
  slug: "business-day-calendar",
  severity: "warning",
  summary: { en: "Business days are counted across a border without saying whose.", ja: "国境を越える支払の「営業日」に、どの国の営業日かの定めがない。" },
  why: { en: "Holidays differ: around New Year, Golden Week or Thanksgiving the two sides arrive at due days up to a week apart.", ja: "年末年始、大型連休、感謝祭などで祝日が異なり、双方の計算する期限が最大1週間ずれます。" },
  advice: { en: "Name the country or countries, for instance business:US+JP.", ja: "「日米営業日」のように、国を特定してください。" },
  fixes: "none",
  reads: ["payer", "payee", "dayBasis"],
  needs: ["parties"],
  source: { title: "Zogenix and Nippon Shinyaku, distributor agreement of 18 March 2019, in the Contract Understanding Atticus Dataset: holidays in the US or Japan", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      {
        because: { en: "Days on which banks are open in both countries", ja: "日米双方の営業日" },
        table: [["TriggerID", "Payer", "Payee", "DayBasis"], ["M1", "Nippon Shinyaku", "Zogenix", "business:US+JP"]],
        facts: { parties: [{ name: "Nippon Shinyaku", country: "JP" }, { name: "Zogenix", country: "US" }] },
      },
      {
        because: { en: "Both parties keep the same holidays", ja: "両当事者とも同じ国" },
        table: [["TriggerID", "Payer", "Payee", "DayBasis"], ["M1", "A社", "B社", "営業日"]],
        facts: { parties: [{ name: "A社", country: "JP" }, { name: "B社", country: "JP" }] },
      },
    ],
    invalid: [
      {
        because: { en: "Ono pays Array within business days: of Osaka or of Boulder?", ja: "小野薬品からArray社への支払で、営業日の国が不明" },
        table: [["トリガーID", "支払者", "受領者", "日数種別"], ["U1", "小野薬品", "Array", "営業日"]],
        facts: { parties: [{ name: "小野薬品", country: "JP" }, { name: "Array", country: "US" }] },
        finds: ["D2"],
      },
    ],
  },
  checkRow: (row, report, { facts }) => {
    const crossing = row.at("dayBasis") === "business" ? border(row, facts) : undefined;
    if (!crossing) return;
    report(at(row, "dayBasis"), { en: "Business days of {from} or of {to}? The payer sits in one, the payee in the other", ja: "{from}と{to}のどちらの営業日か定められていません" }, { values: crossing });
  },
});
