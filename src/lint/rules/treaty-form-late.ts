import { isoDate } from "../../cells/serial";
import { dateWithin } from "../../core/contract/date-within";
import { dueDay } from "../../core/contract/due-day";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { defineRule } from "../define-rule";
import { at, atHeader } from "../finding";
import { tableHas } from "../parts/gaps";
import { hasMoney } from "../parts/money";
import { isForRights, isSettled } from "../parts/owed";
import { border } from "../parts/parties";
import { rowName } from "../parts/row-name";

const parties = [{ name: "Ono", country: "JP" }, { name: "Array", country: "US" }];
const header = ["TriggerID", "Status", "Category", "Payer", "Payee", "Amount", "Target", "DueDays", "WHT", "TreatyForm"] as const;

export const treatyFormLate = defineRule({
  id: "TRGP07",
  slug: "treaty-form-late",
  severity: "error",
  summary: { en: "Relief from Japanese withholding tax is counted on, but its form isn't filed by the day before payment.", ja: "日本の源泉税の条約による減免を前提としているが、届出書が支払の前日までに提出されない。" },
  why: {
    en: "The payer must then withhold 20.42% and the payee has to claim a refund: months without the money.",
    ja: "支払者は国内法の税率（20.42%）で源泉徴収せざるを得ず、受領者は後日の還付請求によることになります。",
  },
  advice: {
    en: "File Form 3 (for the US with Form 17 and a certificate of residence) by the day before the first payment and write form and date into TreatyForm; a form filed once covers later payments of the same contract.",
    ja: "最初の支払の前日までに様式3（米国の場合は様式17と居住者証明書を添付）を提出し、「届出書」に様式名と提出日を記入してください。提出済みの届出書は同じ契約の以後の支払にも及びます。",
  },
  fixes: "none",
  reads: ["status", "category", "payer", "payee", "amount", "rate", "target", "period", "notifyDays", "dueDays", "dueFrom", "dayBasis", "wht", "treatyForm"],
  needs: ["parties"],
  source: { title: "National Tax Agency of Japan, No. 13001: Application Form for Income Tax Convention", address: "https://www.nta.go.jp/english/taxes/withholing/Information/13001.htm" },
  examples: {
    valid: [
      {
        because: { en: "Filed two weeks before the first payment; the second rests on the same form", ja: "最初の支払の2週間前に提出。2件目も同じ届出書による" },
        table: [
          header,
          ["U1", "active", "upfront", "Ono", "Array", 3_500_000_000, "2017-06-30", 10, "none", "Form 3 and Form 17, filed 2017-06-26"],
          ["M1", "active", "dev_milestone", "Ono", "Array", 1_000_000_000, "2018-06-30", 30, "none", null],
        ],
        facts: { parties },
      },
      { because: { en: "Tax is withheld in full: nothing to file", ja: "国内法の税率で源泉徴収するため届出は不要" }, table: [header, ["U1", "active", "upfront", "Ono", "Array", 3_500_000_000, "2017-06-30", 10, "withhold", null]], facts: { parties } },
      { because: { en: "An American payer files other forms", ja: "支払者が米国法人" }, table: [header, ["U1", "active", "upfront", "Array", "Ono", 10_000_000, "2017-06-30", 10, "none", null]], facts: { parties } },
    ],
    invalid: [
      {
        because: { en: "Filed on the day of payment: a day late", ja: "支払当日の提出（1日遅れ）" },
        table: [header, ["U1", "active", "upfront", "Ono", "Array", 3_500_000_000, "2017-06-30", 10, "none", "Form 3, 10 July 2017"]],
        facts: { parties },
        finds: ["J2"],
      },
      {
        because: { en: "Paid without tax, and no form", ja: "届出書なしに非課税で支払済み" },
        table: [["トリガーID", "状態", "区分", "支払者", "受領者", "金額", "源泉税", "届出書"], ["U1", "支払済み", "契約一時金", "Ono", "Array", 3_500_000_000, "なし", "様式3"]],
        facts: { parties },
        finds: ["H2"],
      },
      {
        because: { en: "Not due yet: time to file", ja: "支払はこれから" },
        table: [header, ["U1", "active", "upfront", "Ono", "Array", 3_500_000_000, null, 10, "none", null]],
        facts: { parties },
        finds: ["J2"],
        severity: "warning",
      },
    ],
  },
  checkContract: (contract, report, { facts }) => {
    if (!facts.parties) return;
    const relieved = contract.inForce.filter((row) => isForRights(row) && hasMoney(row) && claimsRelief(row) && isFromJapan(border(row, facts)));
    const filed = new Map<TriggerRow, number>();
    // A form that was filed for one payment between two parties covers their later ones.
    const filings = new Map<string, number>();
    for (const row of relieved) {
      const day = filedOn(row);
      if (day === undefined) continue;
      filed.set(row, day);
      filings.set(pairOf(row), Math.min(day, filings.get(pairOf(row)) ?? Infinity));
    }
    const lacking = new Set<string>();
    for (const row of relieved) {
      const day = filed.get(row) ?? filings.get(pairOf(row));
      const event = row.at("target");
      const paid = event === undefined ? undefined : dueDay(row, event, facts.fiscalStart);
      if (day !== undefined && (paid === undefined || day < paid)) continue;
      const values = { id: rowName(row), payee: row.at("payee") ?? "", filed: day === undefined ? "" : isoDate(day), paid: paid === undefined ? "" : isoDate(paid) };
      if (day !== undefined) {
        report(at(row, "treatyForm"), { en: "The form for {id} is filed on {filed}; it had to be by the day before {paid}, when payment is due", ja: "{id}の届出書の提出日は{filed}ですが、支払日{paid}の前日までに提出する必要があります" }, { values });
        continue;
      }
      const isMissingColumn = !tableHas(contract, row.table, "treatyForm");
      const isDue = isSettled(row) || (paid !== undefined && facts.asOf !== undefined && facts.asOf >= paid);
      // One form would do for all that one party pays the other.
      const asked = `${isDue ? "due" : "open"} ${isMissingColumn ? String(row.table) : pairOf(row)}`;
      if (lacking.has(asked)) continue;
      lacking.add(asked);
      report(isMissingColumn ? atHeader(row.table, "treatyForm") : at(row, "treatyForm"), { en: "{id} is to reach {payee} without Japanese tax, but no filed form is dated", ja: "{id}は日本の源泉税なしで{payee}に支払う前提ですが、届出書の提出日が記入されていません" }, {
        values,
        // Until the payment is due there is still time to file.
        ...(!isDue && { severity: "warning" }),
      });
    }
  },
});

function isFromJapan(crossing: { readonly from: string } | undefined): boolean {
  return crossing?.from === "JP";
}

function claimsRelief(row: TriggerRow): boolean {
  return row.at("wht") === "none" || row.at("treatyForm") !== undefined;
}

function filedOn(row: TriggerRow): number | undefined {
  const cell = row.cell("treatyForm");
  return typeof cell === "number" ? Math.floor(cell) : dateWithin(row.at("treatyForm") ?? "");
}

function pairOf(row: TriggerRow): string {
  return `${row.at("payer") ?? ""} > ${row.at("payee") ?? ""}`;
}
