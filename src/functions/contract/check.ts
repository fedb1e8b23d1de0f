import { tableLanguage } from "../../core/contract/table-language";
import { say } from "../../language/text";
import { checkContract } from "../../lint/check-contract";
import { positionOf } from "../../lint/cell-edits";
import { Contract } from "../../lint/contract";
import type { Severity } from "../../lint/finding";
import { rules } from "../../lint/rules/catalogue";
import { defineFunction } from "../define-function";
import { optional } from "../parameters/optional";
import { rows } from "../results/rows";
import { headlines } from "./headlines";
import { triggerCells } from "./trigger-cells";

type Line = readonly [row: number | null, column: string | null, rule: string | null, severity: Severity | null, message: string];

const nothingFound = { en: "No findings", ja: "指摘事項はありません" };
const brokenDown = { en: "This rule met a fault of its own and found nothing: please report it", ja: "このルールの内部で不具合が起きたため点検できませんでした。ご報告ください" };

export const check = defineFunction({
  name: "CHECK",
  summary: { en: "Findings of the trigger-table linter", ja: "トリガー表の点検結果" },
  description: {
    en: "Checks one table by every rule that needs no more than its cells. Messages are in the language of the table's header. Severities are error, warning and info, so that COUNTIF can count them. The pane and the command line see the whole workbook, with its parties, dates and other tables, and may find more; `explain TRGN01` says what a rule means and what to do. The Suppress column silences what someone has reviewed.",
    ja: "1つの表を、そのセルだけで判断できるすべてのルールで点検します。内容は表の見出しの言語で示します。重大度は error・warning・info のいずれかなので、COUNTIFで集計できます。作業ウィンドウとコマンドラインは、当事者・日付・他の表を含むブック全体を見るため、これより多く指摘することがあります。ルールの意味と対処は `explain TRGN01` で確認できます。「抑止」列に記入した、確認済みの事項は除きます。",
  },
  parameters: { triggers: triggerCells, headline: optional(headlines, []) },
  returns: rows({ en: "A row for each finding, in the order of the table; one that says so where there is none", ja: "指摘ごとに1行（表の順）。指摘がなければその旨を1行で示す" }, [
    { name: { en: "Row", ja: "行" }, meaning: { en: "in the range, counted from 1 with the header", ja: "範囲内の行番号（見出しを1行目とする）" } },
    { name: { en: "Column", ja: "列" }, meaning: { en: "as the header names it; blank where the whole row is meant", ja: "見出しの列名（行全体についての指摘では空白）" } },
    { name: { en: "Rule", ja: "ルール" }, meaning: { en: "its id", ja: "ルールのID" } },
    { name: { en: "Severity", ja: "重大度" }, meaning: { en: "error, warning or info", ja: "error・warning・info" } },
    { name: { en: "Message", ja: "内容" }, meaning: { en: "what is wrong", ja: "指摘の内容" } },
  ]),
  examples: [
    {
      call: '=DEAL.CHECK({"TriggerID","Status","Category","Product","Territory","Payer","Payee","EventType","EventText","Scale","Amount","Currency","DueDays","DueFrom","Creditable","OnTermination";"U1","active","upfront","KP-101","JP","Kita","Minami","CALENDAR","Signature","million",10,"USD",30,"invoice","no","survive"})',
      gives: [[null, null, null, null, "No findings"]],
      because: { en: "an upfront that says all it must", ja: "必要事項がすべて記入された契約一時金" },
    },
    {
      call: '=DEAL.CHECK({"TriggerID","Status","Category","Product","Territory","Payer","Payee","EventType","EventText","Scale","Amount","Currency","DueDays","DueFrom","Creditable","OnTermination";"U1","actve","upfront","KP-101","JP","Kita","Minami","CALENDAR","Signature","million",10,"USD",300,"invoice","no","survive"})',
      gives: [
        [2, "Status", "TRGS04", "error", 'Status can\'t be "actve": it must be one of draft, active, achieved, invoiced, paid, waived, expired, superseded'],
        [2, "DueDays", "TRGP02", "warning", "Payment falls due after 300 days; 5 to 90 is usual"],
      ],
      because: { en: "a word that isn't listed, and 300 days for 30", ja: "一覧にない語と、30日の誤記とみられる300日" },
    },
    {
      call: '=DEAL.CHECK({"トリガーID","状態","区分","製品","地域","支払者","受領者","事象種別","事象定義","桁","金額","通貨","支払日数","起算点","充当可","終了時";"U1","有効","契約一時金","KP-101","JP","北製薬","南バイオ","特定日・応当日","契約締結","1",10000000,"USD",30,"請求書","充当不可","存続"},12000000)',
      gives: [[1, "金額", "TRGN14", "warning", "各行の合計は10,000,000 USDで、公表総額12,000,000 USDに2,000,000 USD足りません"]],
      because: { en: "the release said 12 million", ja: "公表額は1,200万" },
    },
    {
      call: '=DEAL.CHECK("")',
      fails: { code: "#VALUE!", says: "triggers is blank: it must be a trigger table" },
      because: { en: "there is nothing to check", ja: "点検する表がない" },
    },
  ],
  mistakes: [
    { en: "A range without its header row: then columns are taken in their documented order", ja: "見出し行を含めない範囲：列は記載の順とみなされる" },
    { en: "No findings is not legal advice: rules read the table, not the contract", ja: "指摘なしは法的な保証ではない：点検するのは表であり、契約書そのものではない" },
  ],
  source: { title: "Rules and their sources: docs/rules" },
  compute: ({ triggers, headline }) => {
    // Where a fiscal year starts is said elsewhere in the workbook, out of the function's sight; without a last day of the agreement nothing rests on the month.
    const contract = new Contract({ tables: [{ name: "triggers", sheet: "", row: 0, column: 0, cells: triggers }], facts: { headlines: headline, fiscalStart: 1 } });
    const table = contract.tables[0];
    const language = tableLanguage(table?.read.columns ?? []);
    const { findings, failures } = checkContract(contract, rules);
    const lines = findings.map(({ rule, severity, place, message }): Line => {
      const position = table && positionOf(table, place);
      const header = position === undefined ? null : (triggers[0]?.[position] ?? null);
      return [place.row, typeof header === "string" ? header : null, rule, severity, say(message, language)];
    });
    const broken = failures.map(({ rule }): Line => [null, null, rule, "error", brokenDown[language]]);
    const none: Line = [null, null, null, null, nothingFound[language]];
    return lines.length + broken.length > 0 ? [...lines, ...broken] : [none];
  },
});
