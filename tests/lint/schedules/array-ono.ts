import { cuad, day, type Schedule } from "./schedule";

const milestone = { notifyDays: 15, dayBasis: "business:US+JP", dueDays: 30, dueFrom: "invoice+tax docs", amount: "[***]", occurrence: "once", treatyForm: "Form 3, Form 17 and residency certificate" };

export const arrayOno: Schedule = {
  title: "Array BioPharma and Ono, 2017: priced in yen, paid in dollars",
  source: { title: "Array BioPharma, licence, development and commercialization agreement", address: cuad },
  facts: { agreementDate: day("2017-05-31"), parties: [{ name: "Ono", country: "JP" }, { name: "Array", country: "US" }] },
  common: { product: "Binimetinib and encorafenib", territory: "JP, KR", payer: "Ono", payee: "Array", currency: "JPY", payCurrency: "USD", fxSource: "BTMU TTS", fxDate: "payment", wht: "withhold" },
  rows: [
    { triggerId: "U1", category: "upfront", eventType: "CALENDAR", eventText: "Receipt of the invoice and the taxation documents", amount: 3_500_000_000, dueDays: 10, dayBasis: "business:US+JP", dueFrom: "invoice+tax docs", creditable: "no", treatyForm: "Form 3, Form 17 and residency certificate, valid for three years", clause: "6.1, 7.2" },
    { ...milestone, triggerId: "M1", category: "dev_milestone", eventType: "TOPLINE", eventText: "BEACON study milestones 1 to 4, achieved by Array", evidence: "topline tables signed by the independent statistician", clause: "6.2(a)" },
    { ...milestone, triggerId: "M2", category: "reg_milestone", eventType: "APPROVAL", eventText: "Eight regulatory milestones, achieved by Ono", evidence: "approval letter", clause: "6.2(b)" },
    { ...milestone, triggerId: "M3", category: "sales_milestone", eventType: "SALES_GT", eventText: "Five sales milestones, achieved by Ono", evidence: "net sales report", metric: "net_sales", lower: "[***]", unit: "JPY", period: "FY-JP", clause: "6.2(b)" },
    { triggerId: "T1", category: "royalty_tier", eventType: "SALES_GT", eventText: "Annual net sales lower than or equal to the bound", evidence: "net sales report", metric: "net_sales", lower: 0, upper: "[***]", upperIncl: true, unit: "JPY", period: "FY-JP", rateBasis: "marginal", rate: "[***]", clause: "6.3" },
    { triggerId: "T2", category: "royalty_tier", eventType: "SALES_GT", eventText: "Annual net sales greater than the bound", evidence: "net sales report", metric: "net_sales", lower: "[***]", lowerIncl: false, unit: "JPY", period: "FY-JP", rateBasis: "marginal", rate: "[***]", clause: "6.3" },
  ],
  findings: {
    TRGL04: "BEACON milestones hang on results, and the filing hides what result is meant.",
    TRGL07: "Ono's territory has conditional approval and price listing, and the row says of neither whether it is meant.",
    TRGL10: "Sales decide what is paid, and the rows that were read give the payee no right to look at them; the full contract may.",
    TRGP07: "The forms are named, the day of filing is not; they must be filed before the first payment.",
    TRGP09: "No row that was read says what late payment costs; 20 of 44 contracts of this kind do.",
    TRGS11: "The filing hides these values.",
    TRGT13: "No day by which the event must come, or lapse, is in what was read.",
  },
};
