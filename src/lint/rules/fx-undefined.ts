import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerColumns, triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at, atHeader } from "../finding";
import { wordsPattern } from "../parts/clause-phrases";
import { tableHas } from "../parts/gaps";
import { hasValue } from "../parts/money";
import { isSettled } from "../parts/owed";
import { rowName } from "../parts/row-name";

const fxColumns = ["fxSource", "fxDate"] as const;
// A source may name the day as well: "MUFG TTS on the payment date".
const day = wordsPattern(Object.values(triggerWords.fxDate).flatMap(({ name, also }) => [name.en, name.ja, ...(also ?? [])]));

export const fxUndefined = defineRule({
  id: "TRGP08",
  slug: "fx-undefined",
  severity: "error",
  summary: { en: "A sum is paid in another currency than it is stated in, without a rate or the day of the rate.", ja: "表示通貨と支払通貨が異なるのに、為替レートの出所または基準日がない。" },
  why: { en: "Whoever picks the rate and the day picks part of the price.", ja: "レートと基準日を選ぶ側が、対価の一部を左右することになります。" },
  advice: {
    en: "Name a published rate and its day: the bank's TTS on the day of payment, the Wall Street Journal's on delivery, a mean of the quarter.",
    ja: "「支払日の三菱UFJ銀行TTS」「四半期の平均レート」のように、公表レートと基準日を特定してください。",
  },
  fixes: "none",
  reads: ["status", "amount", "currency", "payCurrency", "fxSource", "fxDate", "scale"],
  source: { title: "Array BioPharma and Ono, licence of 31 May 2017: yen amounts, paid in dollars at the bank's TTS of the payment date, in the Contract Understanding Atticus Dataset", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      {
        because: { en: "Array and Ono: yen, paid in dollars at a named rate of a named day", ja: "円建て・ドル払い、レートと基準日を特定（実例）" },
        table: [["TriggerID", "Amount", "Currency", "PayCurrency", "FXSource", "FXDate"], ["U1", 3_500_000_000, "JPY", "USD", "BTMU TTS", "payment"]],
      },
      { because: { en: "The source names the day as well", ja: "出所の欄に基準日も書かれている" }, table: [["TriggerID", "Amount", "Currency", "PayCurrency", "FXSource", "FXDate"], ["U1", 3_500_000_000, "JPY", "USD", "BTMU TTS rate on the payment date", null]] },
      { because: { en: "One currency", ja: "同一通貨" }, table: [["TriggerID", "Amount", "Currency", "PayCurrency"], ["U1", 3_500_000_000, "JPY", "JPY"]] },
    ],
    invalid: [
      {
        because: { en: "No rate; then a rate of no day", ja: "レートなし、基準日なし" },
        table: [["トリガーID", "金額", "通貨", "支払通貨", "為替出所", "為替基準日"], ["U1", 3_500_000_000, "JPY", "USD", null, null], ["M1", 1_000_000_000, "JPY", "USD", "三菱UFJ銀行TTS", null]],
        finds: ["E2", "F3"],
      },
      { because: { en: "A table that has no column for it", ja: "列そのものがない表" }, table: [["TriggerID", "Amount", "Currency", "PayCurrency"], ["U1", 3_500_000_000, "JPY", "USD"], ["M1", 1_000_000_000, "JPY", "USD"]], finds: ["A1"] },
    ],
  },
  checkContract: (contract, report) => {
    const lacking = new Set<number>();
    for (const row of contract.inForce) {
      const [currency, payCurrency] = [row.at("currency"), row.at("payCurrency")];
      if (currency === undefined || payCurrency === undefined || currency === payCurrency || isSettled(row)) continue;
      const missing = fxColumns.filter((column) => !isSaid(row, column));
      const [first] = missing;
      if (first === undefined) continue;
      const absent = missing.find((column) => !tableHas(contract, row.table, column));
      if (absent !== undefined && lacking.has(row.table)) continue;
      if (absent !== undefined) lacking.add(row.table);
      const names = (language: "en" | "ja") => missing.map((column) => triggerColumns[column].name[language]).join(language === "en" ? " and " : "・");
      const says =
        absent === undefined
          ? { en: "{id} is stated in {currency} and paid in {payCurrency}, without {missing}", ja: "{id}は{currency}建て・{payCurrency}払いですが、「{missing}」が空白です" }
          : { en: "{id} is stated in {currency} and paid in {payCurrency}, but the table has no {missing}", ja: "{id}は{currency}建て・{payCurrency}払いですが、表に「{missing}」の列がありません" };
      report(absent === undefined ? at(row, first) : atHeader(row.table, absent), says, {
        values: { id: rowName(row), currency, payCurrency, missing: { en: names("en"), ja: names("ja") } },
        related: [at(row, "payCurrency")],
      });
    }
  },
});

function isSaid(row: TriggerRow, column: (typeof fxColumns)[number]): boolean {
  return hasValue(row, column) || (column === "fxDate" && day.test(row.at("fxSource") ?? ""));
}
