import { triggerTotal } from "../../functions/contract/trigger-total";
import { modalities, placeholderScales, rightsPatterns } from "../../seeds/rights";
import { triggerColumnNotes, triggerWords } from "../../seeds/triggers";
import type { Block } from "../../workbook/block";
import { fields, type Field } from "../../workbook/blocks/fields";
import { table } from "../../workbook/blocks/table";
import { callTo } from "../../workbook/call-to";
import { formula } from "../../workbook/expression";
import { nameRef, tableRef } from "../../workbook/references";
import type { DealInputs } from "../inputs/deal-inputs";
import { fiscalStartField } from "../shared/fiscal-start";
import { asOfField, dealFacts } from "../shared/deal-facts";
import { planStartField } from "../shared/plan-start";
import { numberFrom, pickDay, pickOne, textUpTo, wholeFrom } from "../shared/validations";

/** Fields of the deal that rows refer to, and what they are called in the workbook. */
const factNames: Readonly<Record<string, Field["name"]>> = {
  programme: { name: "Programme", comment: { en: "Product of the contract", ja: "契約の対象製品" } },
  japanParty: { name: "Licensee", comment: { en: "Party that takes the licence", ja: "許諾を受ける当事者" } },
  usParty: { name: "Licensor", comment: { en: "Party that grants the licence", ja: "許諾する当事者" } },
};

/** Years that the agreement runs. */
const term = 20;
/** Days after the end of a period until the royalty report is there. */
const reportDays = 45;

/** What the contract says as a whole: the rows' dates follow from it, and checks read it by the cells' names. */
export function contractFields(inputs: DealInputs): Block {
  const { modality, planSales } = rightsPatterns[inputs.pattern.id];
  const { scale, times } = placeholderScales[inputs.currency];
  const labels = {
    agreed: { en: "Agreement date", ja: "契約日" },
    expiry: { en: "Agreement expiry", ja: "契約満了日" },
    headline: { en: "Headline amount", ja: "契約総額" },
    currency: { en: "Headline currency", ja: "契約総額の通貨" },
    report: { en: "Days to the royalty report", ja: "ロイヤルティ報告までの日数" },
    sales: { en: "Lowest plan sales a year", ja: "計画売上の最低値（年間）" },
    modality: { en: "Modality", ja: "モダリティ" },
  } as const;
  return fields("contract", [
    ...dealFacts(inputs).map((fact): Field => ({ ...fact, ...(factNames[fact.key] && { name: factNames[fact.key] }) }) as Field),
    planStartField(inputs),
    asOfField(inputs),
    fiscalStartField(inputs),
    {
      key: "agreed", label: labels.agreed, value: nameRef("PlanStart"), role: "input", format: "date",
      note: { en: "All dates of the rows follow from it; the plan's first day until you type the signing date", ja: "行の日付はすべてこの日から計算されます。締結日を入力するまでは計画の初日です" },
      validation: pickDay(labels.agreed, { en: "Day on which the agreement takes effect.", ja: "契約の効力発生日です。" }),
      name: { name: "AgreementDate", comment: { en: "Day on which the agreement takes effect", ja: "契約の効力発生日" } },
    },
    {
      key: "expiry", label: labels.expiry, value: formula`EDATE(${nameRef("AgreementDate")},${term * 12})-1`, role: "input", format: "date",
      validation: pickDay(labels.expiry, { en: "Last day of the agreement.", ja: "契約の最終日です。" }),
      name: { name: "AgreementExpiry", comment: { en: "Last day of the agreement", ja: "契約の最終日" } },
    },
    {
      key: "currency", label: labels.currency, value: inputs.currency, role: "input",
      validation: textUpTo(3, labels.currency, { en: `${triggerColumnNotes.currency.en}.`, ja: `${triggerColumnNotes.currency.ja}。` }),
      name: { name: "HeadlineCurrency", comment: { en: "Currency of the headline amount", ja: "契約総額の通貨" } },
    },
    {
      key: "headline", label: labels.headline, value: headlineTotal, role: "input", format: "integer", characters: 16,
      note: { en: "Sum of the rows in units of the currency; type the press release's number over it to have the rows checked against it", ja: "行の合計（通貨単位）。公表額を上書きすると、行の合計と照合します" },
      name: { name: "HeadlineAmount", comment: { en: "Upfront and milestones as announced, in units of the currency", ja: "公表された一時金とマイルストンの総額（通貨単位）" } },
    },
    {
      key: "report", label: labels.report, value: reportDays, role: "input", format: "plainInteger",
      validation: wholeFrom(0, 365, labels.report, { en: "From the end of a period to its royalty report.", ja: "期末からロイヤルティ報告書までの日数です。" }),
      name: { name: "ReportDays", comment: { en: "Days from the end of a period to its royalty report", ja: "期末からロイヤルティ報告書までの日数" } },
    },
    {
      key: "sales", label: labels.sales, value: planSales * times * 10 ** triggerWords.scale[scale].power, role: "input", format: "integer", characters: 16,
      note: { en: "In units of the currency; minimum royalties are judged by it", ja: "通貨単位。最低ロイヤルティの水準の確認に用います" },
      validation: numberFrom(0, 1e15, labels.sales, { en: "Lowest yearly net sales of the plan.", ja: "計画における年間純売上高の最低値です。" }),
      name: { name: "PlanSales", comment: { en: "Lowest yearly net sales of the plan, in units of the currency", ja: "計画における年間純売上高の最低値（通貨単位）" } },
    },
    {
      key: "modality", label: labels.modality, value: modalities[modality], role: "input",
      validation: pickOne(labels.modality, Object.values(modalities), { en: "How long a technology transfer must take depends on it.", ja: "技術移転に必要な期間の目安が変わります。" }),
      name: { name: "Modality", comment: { en: "Kind of product", ja: "製品の種類" } },
    },
  ]);
}

/** Fixed and contingent amounts in the headline currency; blank while an amount can't be read. */
const headlineTotal = formula`IFERROR(LET(totals,${callTo(triggerTotal, { triggers: tableRef("Triggers").all })},SUMPRODUCT((INDEX(totals,0,1)=${nameRef("HeadlineCurrency")})*(INDEX(totals,0,2)+INDEX(totals,0,3)))),"")`;

/** The parties, which payers and payees are picked from. */
export const parties: Block = table({
  name: "Parties",
  columns: [
    { key: "party", header: { en: "Party", ja: "当事者" }, role: "tableBody", width: 24 },
    { key: "country", header: { en: "Country", ja: "国" }, role: "input", width: 12, validation: textUpTo(2, { en: "Country", ja: "国" }, { en: "Two letters, ISO 3166: JP, US, KR.", ja: "ISO 3166の2文字コード（JP、US、KRなど）。" }) },
    { key: "role", header: { en: "Role", ja: "役割" }, role: "tableBody", width: 16 },
  ],
  rows: [
    { party: nameRef("Licensee"), country: "JP", role: { en: "Licensee", ja: "被許諾者" } },
    { party: nameRef("Licensor"), country: "US", role: { en: "Licensor", ja: "許諾者" } },
  ],
});
