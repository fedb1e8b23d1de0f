import { triggerWords } from "../../seeds/triggers";
import { withholdingRates } from "../../seeds/withholding";
import { defineRule } from "../define-rule";
import { fix, set } from "../finding";
import { columnsToAdd, gaps } from "../parts/gaps";
import { isForRights, isOwed } from "../parts/owed";
import { border } from "../parts/parties";
import { percent } from "../parts/figures";
import { rowName } from "../parts/row-name";

const parties = [{ name: "Ono", country: "JP" }, { name: "Array", country: "US" }];
const choices = ["withhold", "gross-up", "none"] as const;

export const noWithholdingTreatment = defineRule({
  id: "TRGP06",
  slug: "no-withholding-treatment",
  severity: "warning",
  summary: { en: "Money for rights crosses a border, and nobody is said to bear the withholding tax.", ja: "国境を越える権利対価について、源泉税の負担者が定められていない。" },
  why: {
    en: "Without treaty forms Japan keeps 20.42% of a royalty or licence fee and the US 30%: whoever bears it, it changes the price.",
    ja: "租税条約の届出がなければ、使用料に対し日本では20.42%、米国では30%が源泉徴収されます。誰が負担するかで実質的な対価が変わります。",
  },
  advice: { en: "Say whether the payer withholds, grosses up, or pays without tax because a treaty exempts it; have a tax adviser confirm the rate.", ja: "源泉徴収するか、グロスアップするか、条約により免税かを記入し、税率は税務専門家に確認してください。" },
  fixes: "suggestion",
  reads: ["status", "category", "amount", "rate", "payer", "payee", "wht"],
  needs: ["parties"],
  source: { title: "DLA Piper, Going Global: withholding tax in Japan; 23 of 44 life-science agreements have a clause on it", address: "https://dlapiperintelligence.com/goingglobal/tax/index.html?c=JP&t=17-withholding-tax" },
  examples: {
    valid: [
      { because: { en: "The payer grosses up", ja: "支払者がグロスアップする" }, table: [["TriggerID", "Category", "Payer", "Payee", "Amount", "WHT"], ["U1", "upfront", "Ono", "Array", 3_500_000_000, "gross-up"]], facts: { parties } },
      { because: { en: "Shares are bought, no right is licensed", ja: "株式の対価であり使用料ではない" }, table: [["TriggerID", "Category", "Payer", "Payee", "Amount", "WHT"], ["E1", "equity", "Ono", "Array", 3_500_000_000, null]], facts: { parties } },
      { because: { en: "Nobody knows where the parties are", ja: "当事者の所在国が不明" }, table: [["TriggerID", "Category", "Payer", "Payee", "Amount", "WHT"], ["U1", "upfront", "Ono", "Array", 3_500_000_000, null]] },
    ],
    invalid: [
      {
        because: { en: "Ono pays Array JPY 3.5 billion: gross or net of tax?", ja: "小野薬品がArray社に支払う35億円の源泉税の扱いが不明" },
        table: [["トリガーID", "区分", "支払者", "受領者", "金額", "源泉税"], ["U1", "契約一時金", "Ono", "Array", 3_500_000_000, null]],
        facts: { parties },
        finds: ["F2"],
        fixed: [["トリガーID", "区分", "支払者", "受領者", "金額", "源泉税"], ["U1", "契約一時金", "Ono", "Array", 3_500_000_000, "源泉徴収する"]],
      },
      {
        because: { en: "A table that has no column for it", ja: "列そのものがない表" },
        table: [["TriggerID", "Category", "Payer", "Payee", "Rate"], ["R1", "royalty_tier", "Ono", "Array", 0.08], ["R2", "royalty_tier", "Ono", "Array", 0.1]],
        facts: { parties },
        finds: ["A1"],
        fixed: [["TriggerID", "Category", "Payer", "Payee", "Rate", "WHT"], ["R1", "royalty_tier", "Ono", "Array", 0.08], ["R2", "royalty_tier", "Ono", "Array", 0.1]],
      },
    ],
  },
  checkContract: (contract, report, { facts }) => {
    if (!facts.parties) return;
    const crossing = contract.inForce.filter((row) => isForRights(row) && isOwed(row) && border(row, facts) !== undefined);
    for (const { place, rows, isMissingColumn } of gaps(contract, "wht", crossing)) {
      const [row] = rows;
      const { from, to } = border(row, facts) ?? { from: "", to: "" };
      const rate = withholdingRates[from]?.rate;
      const values = { id: rowName(row), from, to, count: rows.length, rate: rate === undefined ? "" : percent(rate) };
      if (isMissingColumn) {
        report(place, { en: "The table has no WHT column; payments for rights that cross a border: {count}, the first from {from} to {to}", ja: "「源泉税」列がありません。国境を越える権利対価が{count}件あります（最初の行は{from}から{to}）" }, { values, fixes: [columnsToAdd(place.table, "wht")] });
        continue;
      }
      const says =
        rate === undefined
          ? { en: "{id} is paid from {from} to {to}, and who bears withholding tax isn't said", ja: "{id}は{from}から{to}への支払ですが、源泉税の負担が定められていません" }
          : { en: "{id} is paid from {from} to {to}, and who bears the withholding tax ({rate} of royalties, unless a treaty lowers it) isn't said", ja: "{id}は{from}から{to}への支払ですが、源泉税（使用料の{rate}、条約による軽減を除く）の負担が定められていません" };
      report(place, says, { values, fixes: choices.map((choice) => fix("suggestion", { en: "Set WHT to {choice}", ja: "「源泉税」を「{choice}」にする" }, [set(row, "wht", choice)], { choice: { en: choice, ja: triggerWords.wht[choice].name.ja } })) });
    }
  },
});
