import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords, type TriggerWord } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { defineRule, type Report } from "../define-rule";
import { at, fix, set, type Fix } from "../finding";
import { columnsToAdd, gaps } from "../parts/gaps";
import { hasMoney, hasValue } from "../parts/money";
import { namedPeriod } from "../parts/named-period";

const usual = ["CY", "FY-JP", "cumulative"] as const;

export const periodUndefined = defineRule({
  id: "TRGT05",
  slug: "period-undefined",
  severity: "error",
  summary: { en: "Sales are measured over a period that nobody has defined.", ja: "売上を測定する期間が定まっていない。" },
  why: { en: "April to March or January to December: a milestone moves by up to a year, and a tier starts afresh on another day.", ja: "4月～3月か1月～12月かによって、マイルストンの到来が最大1年ずれ、階層の起算日も変わります。" },
  advice: { en: "Fill Period; where it is the contract's own fiscal year, say in the contract's facts which month that starts in.", ja: "「測定期間」を記入してください。契約上の会計年度（FY）とする場合は、契約情報に開始月を登録してください。" },
  fixes: "suggestion",
  reads: ["category", "period", "lower", "upper", "amount", "rate", "eventText"],
  source: { title: "Fiscal years of real agreements: April to March in Array and Ono (31 May 2017) and in Zogenix and Nippon Shinyaku (18 March 2019), the calendar year in Exact Sciences and Pfizer (21 August 2018)" },
  examples: {
    valid: [
      { because: { en: "The calendar year", ja: "暦年" }, table: [["TriggerID", "Category", "Lower", "Amount", "Period"], ["S1", "sales_milestone", 500_000_000, 20_000_000, "CY"]] },
      { because: { en: "One rate for all sales needs no period", ja: "単一料率なら期間は不要" }, table: [["TriggerID", "Category", "Lower", "Rate"], ["R1", "royalty_tier", 0, 0.05]] },
      { because: { en: "The contract's fiscal year starts in April", ja: "契約上の会計年度は4月開始" }, table: [["TriggerID", "Category", "Lower", "Amount", "Period"], ["S1", "sales_milestone", 500_000_000, 20_000_000, "FY"]], facts: { fiscalStart: 4 } },
    ],
    invalid: [
      {
        because: { en: "A threshold without its year", ja: "基準値に期間がない" },
        table: [["TriggerID", "Category", "Lower", "Amount", "Period"], ["S1", "sales_milestone", 500_000_000, 20_000_000, null]],
        finds: ["E2"],
        fixed: [["TriggerID", "Category", "Lower", "Amount", "Period"], ["S1", "sales_milestone", 500_000_000, 20_000_000, "CY"]],
      },
      {
        because: { en: "The text says what the column doesn't", ja: "事象定義には期間の定めがある" },
        table: [["区分", "事象定義", "下限", "金額", "測定期間"], ["販売マイルストン", "4月1日から3月31日までの純売上高", 500_000_000, 20_000_000, null]],
        finds: ["E2"],
        severity: "warning",
        fixed: [["区分", "事象定義", "下限", "金額", "測定期間"], ["販売マイルストン", "4月1日から3月31日までの純売上高", 500_000_000, 20_000_000, "日本の会計年度（4月～3月）"]],
      },
      {
        because: { en: "Fiscal years that start nobody knows when, said once", ja: "会計年度の開始月が不明（1回だけ報告）" },
        table: [["TriggerID", "Category", "Upper", "Rate", "Period"], ["R1", "royalty_tier", 100_000_000, 0.05, "FY"], ["R2", "royalty_tier", 200_000_000, 0.08, "FY"]],
        finds: ["E2"],
        fixed: [["TriggerID", "Category", "Upper", "Rate", "Period"], ["R1", "royalty_tier", 100_000_000, 0.05, "FY-JP"], ["R2", "royalty_tier", 200_000_000, 0.08, "FY-JP"]],
      },
      {
        because: { en: "A table with nowhere to say it, said once", ja: "期間の列がない（1回だけ報告）" },
        table: [["Category", "Upper", "Rate"], ["royalty_tier", 100_000_000, 0.05], ["royalty_tier", 200_000_000, 0.08]],
        finds: ["A1"],
        fixed: [["Category", "Upper", "Rate", "Period"], ["royalty_tier", 100_000_000, 0.05], ["royalty_tier", 200_000_000, 0.08]],
      },
    ],
  },
  checkContract: (contract, report, { facts: { fiscalStart } }) => {
    for (const { place, rows: [row], isMissingColumn } of gaps(contract, "period", contract.of("sales_milestone", "royalty_tier", "min_royalty").filter(isMeasured))) {
      const named = namedPeriod(row.at("eventText"));
      const choices = named === undefined ? usual : [named, ...usual.filter((period) => period !== named)];
      report(place, isMissingColumn ? nowhere : named !== undefined ? onlyInText : isMinimum(row) ? blankYear : blank, {
        values: { period: periodName(named ?? "CY") },
        fixes: isMissingColumn ? [columnsToAdd(place.table, "period")] : choices.map((period) => setPeriod([row], period)),
        // A minimum without its year is due all the same; only the day is open.
        ...((named !== undefined && !isMissingColumn) || isMinimum(row) ? { severity: "warning" } : {}),
      });
    }
    if (fiscalStart === undefined) reportFiscalYears(contract, report);
  },
});

const blank = { en: "No period is named over which the sales are measured", ja: "売上を測定する期間の記載がありません" };
const blankYear = { en: "No period is named that the minimum is paid for", ja: "最低額の対象となる期間の記載がありません" };
const onlyInText = { en: "Period is blank, though EventText speaks of {period}", ja: "「測定期間」が空欄です（「事象定義」には{period}の記載あり）" };
const nowhere = { en: "Sales thresholds, but no column says over which period they are measured", ja: "売上の基準値がありますが、測定期間の列がありません" };

/** True for a row whose money hangs on the sales of some period. Nothing but one rate for all sales does without. */
function isMeasured(row: TriggerRow): boolean {
  if (isMinimum(row)) return hasMoney(row);
  return hasValue(row, "upper") || (hasValue(row, "lower") && row.at("lower") !== 0);
}

function isMinimum(row: TriggerRow): boolean {
  return row.at("category") === "min_royalty";
}

function reportFiscalYears(contract: Contract, report: Report): void {
  contract.tables.forEach((_, table) => {
    const rows = contract.inForce.filter((row) => row.table === table && row.at("period") === "FY");
    const [first, ...others] = rows;
    if (!first) return;
    report(at(first, "period"), { en: "The contract's facts don't say in which month its fiscal year starts", ja: "契約上の会計年度の開始月が契約情報に登録されていません" }, {
      related: others.map((row) => at(row, "period")),
      fixes: (["FY-JP", "CY"] as const).map((period) => setPeriod(rows, period)),
    });
  });
}

function setPeriod(rows: readonly TriggerRow[], period: TriggerWord<"period">): Fix {
  return fix("suggestion", { en: "Set Period to {period}", ja: "「測定期間」を{period}にする" }, rows.map((row) => set(row, "period", period)), { period: periodName(period) });
}

function periodName(period: TriggerWord<"period">): { readonly en: string; readonly ja: string } {
  return triggerWords.period[period].name;
}
