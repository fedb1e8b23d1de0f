import { tableLanguage } from "../../core/contract/table-language";
import { triggerCalendar as paymentsByQuarter } from "../../core/contract/trigger-calendar";
import { NoAnswer } from "../../core/no-answer";
import type { Text } from "../../language/text";
import { fiscalStartMonth } from "../calendar/quarter-parts";
import { defineFunction } from "../define-function";
import { rows } from "../results/rows";
import { triggerTable } from "./trigger-table";

const undated: Text = { en: "undated", ja: "日付なし" };

export const triggerCalendar = defineFunction({
  name: "TRIGGER.CALENDAR",
  summary: { en: "Payments of a trigger table by quarter and currency", ja: "トリガー表の支払を四半期・通貨別に集計" },
  description: {
    en: "Each payment stands in the quarter of its due date, which is reckoned as in TRIGGER.STATUS: paid rows in theirs, open ones as planned. Rows that are waived, expired or superseded, or that wait for such a row, are left out, and so are prices and rates, which are no sums (royalty tiers and adjustments, supply prices). Payments without a known day come last as undated, those of triggers that wait for each other among them. Each row counts once, even where it may pay several times; currencies are never added up.",
    ja: "各支払を、TRIGGER.STATUSと同じ方法で計算した支払期日の四半期に計上します（支払済みは当時の期日、未達は予定日）。放棄・失効・置換済みの行とそれを待つ行、金額の合計にならない価格・料率（ロイヤルティ階層・調整、供給価格）は除きます。日の分からない支払（互いに待ち合う行を含む）は最後に「日付なし」として示します。複数回支払いうる行も1回だけ数え、通貨をまたいだ合計はしません。",
  },
  parameters: {
    triggers: triggerTable("amount", ["triggerId", "status", "supersedes", "category", "eventType", "scale", "currency", "period", "predecessors", "skipRule", "earliest", "target", "longStop", "notifyDays", "dueDays", "dayBasis", "dueFrom"]),
    fiscalStart: fiscalStartMonth,
  },
  returns: rows({ en: "A row for each quarter and currency with a payment, earliest first", ja: "支払のある四半期・通貨ごとに1行（早い順）" }, [
    { name: { en: "Quarter", ja: "四半期" }, meaning: { en: "as QUARTER names it, or undated", ja: "QUARTERと同じ表示名、または「日付なし」" } },
    { name: { en: "Currency", ja: "通貨" }, meaning: { en: "blank where the rows name none", ja: "行に通貨がなければ空白" } },
    { name: { en: "Payments", ja: "支払額" }, meaning: { en: "in units of the currency, \"up to\" in full", ja: "通貨単位の金額（「最大」は全額）" } },
    { name: { en: "Redacted rows", ja: "伏字の行数" }, meaning: { en: "rows whose amount is hidden: with any, the payments are the least that it can be", ja: "金額が伏字の行数（ある場合、支払額は下限）" } },
  ]),
  examples: [
    {
      call: '=DEAL.TRIGGER.CALENDAR({"TriggerID","Category","Amount","Currency","Target","DueDays";"U1","upfront",10,"USD","2027-04-01",10;"M1","reg_milestone",5,"USD","2027-05-20",30;"M2","reg_milestone",300,"JPY","2027-06-15",30;"M3","sales_milestone",50,"USD","",60})',
      gives: [
        ["2027-Q2", "USD", 15, 0],
        ["2027-Q3", "JPY", 300, 0],
        ["undated", "USD", 50, 0],
      ],
      because: { en: "M2 is due on 15 July; M3 has no day", ja: "M2の期日は7月15日、M3は日が未定" },
    },
    {
      call: '=DEAL.TRIGGER.CALENDAR({"区分","金額（億円）","目標日","支払日数";"契約一時金",10,"令和9年4月1日",30;"開発マイルストン","[***]","令和9年6月1日",0},4)',
      gives: [["FY2027-Q1", "JPY", 1000000000, 1]],
      because: { en: "fiscal year from April 2027; at least a billion yen, since one amount is hidden", ja: "2027年4月からの年度。1件が伏字のため、少なくとも10億円" },
    },
    {
      call: '=DEAL.TRIGGER.CALENDAR({"TriggerID","Amount","Currency";"U1",10,"$"})',
      fails: { code: "#VALUE!", says: "triggers row 2, Currency must be an ISO 4217 code such as USD or JPY" },
      because: { en: "$ may be US, Hong Kong, Taiwan, Singapore or another dollar", ja: "$だけでは米ドルか香港ドルか等が分からない" },
    },
  ],
  source: { title: "Milestone notice and payment terms as licence agreements have them", address: "https://lawinsider.com/clause/milestone-conditions/_2" },
  compute: ({ triggers, fiscalStart }) => {
    const payments = paymentsByQuarter(triggers.rows, fiscalStart);
    if (payments.length === 0) throw new NoAnswer("#N/A", { en: "triggers has no payment to list", ja: "triggers に一覧できる支払がありません" });
    const language = tableLanguage(triggers.columns);
    return payments.map(({ quarter, currency, payment, redactedRows }) => [quarter?.label ?? undated[language], currency ?? null, payment, redactedRows] as const);
  },
});
