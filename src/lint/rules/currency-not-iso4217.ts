import { readCurrency } from "../../core/contract/currency";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { plain } from "../../language/plain";
import { remembered } from "../../language/remembered";
import { currencyWords, triggerWords, type TriggerColumn } from "../../seeds/triggers";
import { defineRule, type Report } from "../define-rule";
import { at, fix, set, type Fix } from "../finding";
import { columnsOfKind } from "../parts/columns-of-kind";
import { clipped } from "../parts/clipped";
import { reportUnreadable, unreadable } from "../parts/unreadable";

const columns = columnsOfKind("currency");
const open = new Map(Object.entries(currencyWords.open));

export const currencyNotIso4217 = defineRule({
  id: "TRGS05",
  slug: "currency-not-iso4217",
  severity: "error",
  summary: { en: "A currency, or the unit of a money threshold, isn't an ISO 4217 code in use.", ja: "通貨または金額基準の単位が、有効なISO 4217コードではない。" },
  why: { en: "$ may be US, Australian, Hong Kong, Singapore or Taiwan dollars, ¥ yen or yuan. A mark with one meaning, such as US$ or 円, is understood here, but not by every other program: that is only a warning.", ja: "「$」は米・豪・香港・シンガポール・台湾ドル、「¥」は円と人民元のいずれの可能性もあります。「US$」「円」のように意味が一つに決まる記号は読み取れますが、他のソフトでは読めないことがあるため警告とします。" },
  advice: { en: "Write the three-letter code: USD, JPY, EUR, CNY.", ja: "USD、JPY、EUR、CNYなど3文字のコードで記入してください。" },
  fixes: "safe",
  reads: [...columns, "unit", "metric"],
  source: { title: "ISO 4217 list one, currencies in use", address: currencyWords.source.address },
  examples: {
    valid: [
      { because: { en: "Codes, in any case", ja: "コード表記（大文字・小文字は不問）" }, table: [["TriggerID", "Metric", "Lower", "Unit", "Currency"], ["S1", "net_sales", 500, "USD", "usd"], ["K1", "details", 625_000, "details", null]] },
    ],
    invalid: [
      {
        because: { en: "US$ can only be USD", ja: "「US$」はUSDに限られる" },
        table: [["TriggerID", "Currency", "PayCurrency"], ["M1", "US$", "€"]],
        finds: ["B2", "C2"],
        severity: "warning",
        fixed: [["TriggerID", "Currency", "PayCurrency"], ["M1", "USD", "EUR"]],
      },
      {
        because: { en: "A bare ¥ between a Japanese and a Chinese party may be either: the first of the choices is yen", ja: "「¥」だけでは円か人民元か分からない（候補の1番目は円）" },
        table: [["トリガーID", "通貨"], ["M1", "¥"]],
        finds: ["B2"],
        fixed: [["トリガーID", "通貨"], ["M1", "JPY"]],
      },
      { because: { en: "The Deutsche Mark is no currency in use", ja: "ドイツマルクは現行通貨ではない" }, table: [["TriggerID", "Currency"], ["M1", "DEM"]], finds: ["B2"] },
      {
        because: { en: "A threshold of net sales in $", ja: "売上基準の単位が「$」" },
        table: [["TriggerID", "Metric", "Lower", "Unit"], ["S1", "net_sales", 500_000_000, "$"]],
        finds: ["D2"],
        fixed: [["TriggerID", "Metric", "Lower", "Unit"], ["S1", "net_sales", 500_000_000, "USD"]],
      },
    ],
  },
  includesDead: true,
  checkRow: (row, report) => {
    for (const column of columns) {
      const found = unreadable(row, column);
      if (found) reportUnreadable(row, column, found, report, { fixes: choices(row, column, found.text) });
      else checkMark(row, column, row.cell(column), report);
    }
    const metric = row.at("metric");
    if (metric !== undefined && triggerWords.metric[metric].isMoney !== true) return;
    const unit = row.at("unit");
    if (unit === undefined) return;
    const fixes = choices(row, "unit", unit);
    if (fixes.length === 0) checkMark(row, "unit", unit, report);
    else report(at(row, "unit"), { en: "{unit} may be several currencies: the threshold needs an ISO 4217 code", ja: "「{unit}」だけでは通貨を特定できません。ISO 4217のコードが必要です" }, { values: { unit }, fixes });
  },
});

const codeOfMark = remembered((mark) => {
  const code = readCurrency(mark);
  return code === plain(mark).toUpperCase() ? undefined : code;
});
const codesOfMark = remembered((mark) => open.get(plain(mark)) ?? []);

/** A mark that has one meaning. */
function checkMark(row: TriggerRow, column: TriggerColumn, cell: unknown, report: Report): void {
  if (typeof cell !== "string") return;
  const code = codeOfMark(cell);
  if (code === undefined) return;
  report(at(row, column), { en: "\"{mark}\" stands for {code}, but isn't its code", ja: "「{mark}」は{code}を指しますが、コードではありません" }, {
    values: { mark: clipped(cell), code },
    severity: "warning",
    fixes: [fix("safe", { en: "Write {code}", ja: "{code}と書く" }, [set(row, column, code)], { code })],
  });
}

function choices(row: TriggerRow, column: TriggerColumn, mark: string): readonly Fix[] {
  return codesOfMark(mark).map((code) => fix("suggestion", { en: "Write {code}", ja: "{code}と書く" }, [set(row, column, code)], { code }));
}
