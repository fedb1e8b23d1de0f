import type { Scalar } from "../../cells/value";
import { tableLanguage } from "../../core/contract/table-language";
import { expectedByCurrency, expectedPayments } from "../../core/milestone/expected-milestones";
import type { Text } from "../../language/text";
import { triggerTable, besideTriggers } from "../contract/trigger-table";
import { defineFunction } from "../define-function";
import { date } from "../parameters/date";
import { number, numberCell, share } from "../parameters/number";
import { optional } from "../parameters/optional";
import { table } from "../parameters/table";
import { textCell } from "../parameters/text-cell";
import { rows } from "../results/rows";

const total: Text = { en: "Total", ja: "合計" };
const given: { readonly value: undefined; readonly words: Text } = { value: undefined, words: { en: "given in the other column", ja: "もう一方の列で指定" } };

export const milestoneExpected = defineFunction({
  name: "MILESTONE.EXPECTED",
  summary: { en: "Probability-weighted payments of a trigger table, by currency", ja: "トリガー表の支払の確率加重額（通貨別）" },
  description: {
    en: "A trigger's probability is that of its id in successRates, else of its event, else of its category; upfronts, equity and fixed dates are certain unless a row names them. What came already (achieved, invoiced) is certain, what lapsed or waits in a ring is 0; paid rows and prices and rates expect nothing and stay blank. With asOf, triggers past their long-stop have lapsed. With discountRate each payment is brought from its due date (as in TRIGGER.STATUS) to asOf by days over 365, as XNPV does; what is due already isn't discounted. Currencies are never added up. Probabilities are taken as they stand, not multiplied along predecessors.",
    ja: "確率は successRates のうち、トリガーID、事象、区分の順に一致する行を使います。一時金・株式引受・特定日の支払は、行がなければ確実（1）とみなします。達成・請求済みは1、消滅した行と互いに待ち合う行は0です。支払済みの行と価格・料率の行は空白になります。asOf を指定すると、期限を過ぎた行は消滅とみなします。discountRate を指定すると、支払期日（TRIGGER.STATUSと同じ）から asOf まで、XNPVと同じく日数÷365で割り引き、期日を過ぎた支払は割り引きません。通貨をまたいだ合計はしません。確率はそのまま用い、先行条件に沿って掛け合わせることはしません。",
  },
  formula: "expected = probability x amount / (1 + discountRate)^((due date - asOf) / 365)",
  parameters: {
    triggers: triggerTable("amount", ["triggerId", "status", "supersedes", "category", "eventType", "scale", "currency", "period", "predecessors", "skipRule", "earliest", "target", "longStop", "notifyDays", "dueDays", "dayBasis", "dueFrom"]),
    successRates: table(
      { en: "How likely each event is: its name, and its probability from today or its transition rate given the row above", ja: "事象ごとの確率：名称と、現時点からの確率、または直前の行からの移行率" },
      {
        event: { name: { en: "Event", ja: "事象" }, also: ["EventType", "Event code", "TriggerID", "Category", "Stage", "事象種別", "トリガーID", "区分", "段階"], cell: textCell },
        probability: { name: { en: "Probability", ja: "確率" }, also: ["Success rate", "成功確率", "達成確率"], cell: numberCell(share), blank: given },
        transition: { name: { en: "Transition rate", ja: "移行率" }, also: ["Transition", "Phase transition", "移行確率"], cell: numberCell(share), blank: given },
      },
    ),
    discountRate: optional(number({ en: "A year's discount rate as a fraction; without it nothing is discounted", ja: "年率の割引率（小数）。省略すると割り引かない" }, { from: 0 })),
    asOf: optional(date({ en: "The day to look from and to discount to; without it no long-stop is past", ja: "基準日（割引の基準）。省略すると期限の経過を判定しない" })),
  },
  returns: rows({ en: "A row beside each trigger, then a total for each currency", ja: "トリガーごとに1行、続いて通貨ごとの合計" }, [
    { name: { en: "Trigger", ja: "トリガー" }, meaning: { en: "its id; Total in the rows below", ja: "トリガーID。下の行は「合計」" } },
    { name: { en: "Currency", ja: "通貨" }, meaning: { en: "blank where the row names none", ja: "行に通貨がなければ空白" } },
    { name: { en: "Probability", ja: "確率" }, meaning: { en: "0 to 1; blank where nothing more is to be paid, and in totals", ja: "0～1。これ以上の支払がない行と合計行は空白" } },
    { name: { en: "Expected payment", ja: "期待支払額" }, meaning: { en: "a hidden amount as it is written, so that the total is the least that it can be", ja: "伏字はそのまま表示（合計は下限）" } },
  ]),
  examples: [
    {
      call: '=DEAL.MILESTONE.EXPECTED({"TriggerID","Category","EventType","Amount","Currency";"U1","upfront","",10,"USD";"M1","dev_milestone","TOPLINE",20,"USD";"M2","reg_milestone","APPROVAL",300,"JPY"},{"TOPLINE",0.5;"APPROVAL",0.3})',
      gives: [
        ["U1", "USD", 1, 10],
        ["M1", "USD", 0.5, 10],
        ["M2", "JPY", 0.3, 90],
        ["Total", "USD", null, 20],
        ["Total", "JPY", null, 90],
      ],
      because: { en: "the upfront is certain; yen and dollars stay apart", ja: "一時金は確実。円とドルは分けて合計" },
    },
    {
      call: '=DEAL.MILESTONE.EXPECTED({"TriggerID","EventType","Amount","Currency";"M1","TOPLINE",20,"USD";"M2","APPROVAL","[***]","USD";"M3","SALES_GT",100,"USD"},{"Event","Transition rate";"TOPLINE",0.5;"APPROVAL",0.9;"sales_gt",0.4})',
      gives: [
        ["M1", "USD", 0.5, 10],
        ["M2", "USD", 0.45, "[***]"],
        ["M3", "USD", 0.18, 18],
        ["Total", "USD", null, 28],
      ],
      because: { en: "transition rates multiply down the rows: 0.5, then 0.45, then 0.18", ja: "移行率は上から順に掛け合わせる：0.5、0.45、0.18" },
    },
    {
      call: '=DEAL.MILESTONE.EXPECTED({"TriggerID","EventType","Amount","Currency","Target","DueDays";"M1","APPROVAL",110,"USD","2028-01-01",0},{"APPROVAL",0.5},0.1,DATE(2027,1,1))',
      gives: [
        ["M1", "USD", 0.5, 50],
        ["Total", "USD", null, 50],
      ],
      because: { en: "55 in 365 days at 10% are worth 50", ja: "365日後の55は、10%で割り引くと50" },
    },
    {
      call: '=DEAL.MILESTONE.EXPECTED({"TriggerID","EventType","Amount","Currency";"M1","APPROVAL",110,"USD"},{"TOPLINE",0.5})',
      fails: { code: "#VALUE!", says: "successRates has no row for triggers row 2 (M1, APPROVAL)" },
      because: { en: "an event without a rate is not taken for 0 or 1", ja: "確率のない事象を0や1とはみなさない" },
    },
  ],
  mistakes: [
    { en: "Phase transition rates are not probabilities from today: give them as transitions, in order", ja: "相移行率は現時点からの確率ではない：順番どおり移行率の列に記入する" },
    { en: "A discount rate that already holds the risk of failure counts it twice", ja: "失敗リスクを織り込んだ割引率を使うと、リスクを二重に数える" },
  ],
  source: { title: "BIO, Informa, QLS Advisors: Clinical Development Success Rates 2011-2020 (phase transition rates and likelihood of approval)", address: "https://go.bio.org/rs/490-EHZ-999/images/ClinicalDevelopmentSuccessRates2011_2020.pdf" },
  compute: ({ triggers, successRates, discountRate, asOf }) => {
    const payments = expectedPayments(triggers.rows, { rates: successRates, discountRate, asOf });
    const byRow = new Map(payments.map((payment) => [payment.row, payment]));
    const lines = besideTriggers<readonly [Scalar, Scalar, Scalar, Scalar]>(triggers, [null, null, null, null], (row) => {
      const payment = byRow.get(row);
      return [row.at("triggerId") ?? null, payment?.currency ?? row.at("currency") ?? null, payment?.probability ?? null, payment?.expected ?? null];
    });
    const word = total[tableLanguage(triggers.columns)];
    const totals = [...expectedByCurrency(payments)].map(([currency, expected]): readonly [Scalar, Scalar, Scalar, Scalar] => [word, currency ?? null, null, expected]);
    return [...lines, ...totals];
  },
});
