import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { fix, set } from "../finding";
import { columnsToAdd, gaps } from "../parts/gaps";
import { hasMoney } from "../parts/money";
import { rowName } from "../parts/row-name";

const choices = ["no", "future milestones", "royalties"] as const;

export const creditableUnclear = defineRule({
  id: "TRGP10",
  slug: "creditable-unclear",
  severity: "warning",
  summary: { en: "An upfront or option fee doesn't say whether it counts against later payments.", ja: "契約一時金・オプション料が後の支払に充当されるか定められていない。" },
  why: { en: "A creditable upfront is an advance: it is earned back from milestones or royalties and worth less to the payee.", ja: "充当可能な一時金は前払いにすぎず、後のマイルストンやロイヤルティから回収されるため、受領者にとっての価値が下がります。" },
  advice: { en: "Say no, or what it counts against: Berkeley Lights credits in full, Array not at all.", ja: "「充当不可」か、何に充当できるかを記入してください（Berkeley Lights社の契約は全額充当可、Array社は不可）。" },
  fixes: "suggestion",
  reads: ["status", "category", "amount", "rate", "creditable"],
  source: { title: "Berkeley Lights and Ginkgo, agreement of 13 September 2019; Array BioPharma and Ono, licence of 31 May 2017, in the Contract Understanding Atticus Dataset", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "Not creditable, as Ono's to Array", ja: "充当不可" }, table: [["TriggerID", "Category", "Amount", "Creditable"], ["U1", "upfront", 3_500_000_000, "no"]] },
      { because: { en: "A milestone is not asked", ja: "マイルストンは対象外" }, table: [["TriggerID", "Category", "Amount", "Creditable"], ["M1", "dev_milestone", 10_000_000, null]] },
      { because: { en: "An option without a fee", ja: "対価のないオプション" }, table: [["TriggerID", "Category", "Amount", "Creditable"], ["O1", "option", null, null]] },
    ],
    invalid: [
      {
        because: { en: "Nothing is said", ja: "記載なし" },
        table: [["トリガーID", "区分", "金額", "充当可"], ["U1", "契約一時金", 1_250_000_000, null]],
        finds: ["D2"],
        fixed: [["トリガーID", "区分", "金額", "充当可"], ["U1", "契約一時金", 1_250_000_000, "充当不可"]],
      },
      {
        because: { en: "A table that has no column for it", ja: "列そのものがない表" },
        table: [["TriggerID", "Category", "Amount"], ["U1", "upfront", 50_000_000], ["O1", "option", 5_000_000]],
        finds: ["A1"],
        severity: "info",
        fixed: [["TriggerID", "Category", "Amount", "Creditable"], ["U1", "upfront", 50_000_000], ["O1", "option", 5_000_000]],
      },
    ],
  },
  checkContract: (contract, report) => {
    for (const { place, rows, isMissingColumn } of gaps(contract, "creditable", contract.of("upfront", "option").filter(hasMoney))) {
      const [row] = rows;
      if (isMissingColumn) {
        // Whether a fee counts against others may well stand in the clause alone.
        report(place, { en: "The table has no Creditable column; fees that may or may not count against later payments: {count}", ja: "「充当可」列がなく、{count}件の一時金・オプション料が後の支払に充当されるか分かりません" }, { values: { count: rows.length }, fixes: [columnsToAdd(place.table, "creditable")], severity: "info" });
        continue;
      }
      report(place, { en: "Whether {id} counts against later payments isn't said", ja: "{id}が後の支払に充当されるか記入されていません" }, {
        values: { id: rowName(row) },
        fixes: choices.map((choice) => fix("suggestion", { en: "Set Creditable to {choice}", ja: "「充当可」を「{choice}」にする" }, [set(row, "creditable", choice)], { choice: { en: choice, ja: triggerWords.creditable[choice].name.ja } })),
      });
    }
  },
});
