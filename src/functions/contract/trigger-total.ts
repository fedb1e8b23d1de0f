import { totalByCurrency } from "../../core/contract/trigger-total";
import { NoAnswer } from "../../core/no-answer";
import { triggerWords, type TriggerWord } from "../../seeds/triggers";
import { defineFunction } from "../define-function";
import { optional } from "../parameters/optional";
import { texts } from "../parameters/texts";
import { rows } from "../results/rows";
import { listedCell } from "./listed-cell";
import { triggerTable } from "./trigger-table";

const headline = Object.entries(triggerWords.category)
  .filter(([, { amount }]) => amount === "headline")
  .map(([category]) => category);

export const triggerTotal = defineFunction({
  name: "TRIGGER.TOTAL",
  summary: { en: "Headline value of a trigger table by currency", ja: "トリガー表の契約総額（通貨別）" },
  description: {
    en: `Each row counts once, in full where it says "up to" (then the sum is the most that it can be), in units of its currency: scale words and the Scale column are applied. Waived, expired and superseded rows are left out. Without categories those that make a headline value count: ${headline.join(", ")}; a row without a category counts among them. Currencies are never added up. Rows of both parties are added up: filter the range by payer where payments run both ways.`,
    ja: `各行を1回だけ、通貨単位の金額で数えます（「桁」列や百万円などの単位を反映し、「最大」とある行は全額を数えるため、合計は上限になります）。放棄・失効・置換済みの行は除きます。categories を省略すると契約総額に含める区分（${headline.join("、")}）と区分のない行を数えます。通貨をまたいだ合計はしません。双方向の支払がある場合は、支払者で絞り込んだ範囲を渡してください。`,
  },
  formula: "headline value = fixed + contingent (+ hidden amounts)",
  parameters: {
    triggers: triggerTable("amount", ["triggerId", "status", "supersedes", "category", "eventType", "scale", "currency"]),
    categories: optional(
      texts<TriggerWord<"category">>({ en: "The categories to count, a cell or a column of them", ja: "集計する区分（1つのセルまたは列）" }, listedCell("category"), ["Category", "Categories", "区分"]),
    ),
  },
  returns: rows({ en: "A row for each currency, in order of appearance", ja: "通貨ごとに1行（出現順）" }, [
    { name: { en: "Currency", ja: "通貨" }, meaning: { en: "blank where the rows name none", ja: "行に通貨がなければ空白" } },
    { name: { en: "Fixed", ja: "確定額" }, meaning: { en: "upfronts, equity and fixed dates (CALENDAR)", ja: "一時金・株式引受・特定日の支払（CALENDAR）" } },
    { name: { en: "Contingent", ja: "条件付き" }, meaning: { en: "what an event must come for", ja: "事象の発生を条件とする支払" } },
    { name: { en: "Redacted rows", ja: "伏字の行数" }, meaning: { en: "rows whose amount is hidden: with any, the sums are the least that it can be", ja: "金額が伏字の行数（ある場合、合計は下限）" } },
  ]),
  examples: [
    {
      call: '=DEAL.TRIGGER.TOTAL({"Category","Event","Amount","Currency";"upfront","Effective date",10,"USD";"equity","4,000,000 shares at 10.00",40,"USD";"dev_milestone","Phase I",10,"USD";"dev_milestone","Phase III",25,"USD";"reg_milestone","Registration in Japan","[***]","USD";"royalty_tier","Net sales","",""})',
      gives: [["USD", 50, 35, 1]],
      because: { en: "50 for signing, at least 35 for events, since one amount is hidden", ja: "契約時に50、事象により少なくとも35（1件が伏字）" },
    },
    {
      call: '=DEAL.TRIGGER.TOTAL({"Status","Category","Amount ($000)","Currency";"superseded","upfront",4000,"USD";"active","upfront","US$1,250","";"active","sales_milestone","up to $2 million","USD";"active","sales_milestone","¥3億","JPY"},{"upfront";"sales_milestone"})',
      gives: [
        ["USD", 1250000, 2000000, 0],
        ["JPY", 0, 300000000, 0],
      ],
      because: { en: "a cell's own scale goes before the header's; the superseded row is out", ja: "セル自身の単位は見出しの単位に優先し、置換済みの行は除く" },
    },
    {
      call: '=DEAL.TRIGGER.TOTAL({"Category","Amount";"upfront","5";"upfront","1.000"})',
      fails: { code: "#VALUE!", says: 'triggers row 3, Amount must be an amount, or a mark such as [***] for a hidden one, not "1.000"' },
      because: { en: "one or a thousand?", ja: "1か1,000か判別できない" },
    },
    {
      call: '=DEAL.TRIGGER.TOTAL({"Category","Amount";"upfront",5},"milestone")',
      fails: { code: "#VALUE!", says: "categories must be one of upfront, equity, dev_milestone" },
      because: { en: "which milestones?", ja: "どのマイルストンか特定できない" },
    },
  ],
  mistakes: [
    { en: "A hidden amount is not 0: it makes the sum a lower bound", ja: "伏字は0ではない：合計は下限になる" },
    { en: "Prices, rates and yearly minimums are no part of a headline value", ja: "価格・料率・年間最低額は契約総額に含めない" },
  ],
  source: { title: "Confidential treatment marks in contracts of the CUAD collection", address: "https://www.atticusprojectai.org/cuad" },
  compute: ({ triggers, categories }) => {
    const totals = totalByCurrency(triggers.rows, categories && new Set(categories.flatMap(({ value }) => (value === undefined ? [] : [value]))));
    if (totals.length === 0) throw new NoAnswer("#N/A", { en: "triggers has no amount to add up in these categories", ja: "triggers に、これらの区分で合計できる金額がありません" });
    return totals.map(({ currency, fixed, contingent, redactedRows }) => [currency ?? null, fixed, contingent, redactedRows] as const);
  },
});
