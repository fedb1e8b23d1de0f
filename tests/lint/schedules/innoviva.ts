import { cuad, day, type RowValues, type Schedule } from "./schedule";

const notified = { notifyDays: 10, dueDays: 30, dueFrom: "notice", occurrence: "per product", skipRule: "catch-up", clause: "6.2.2" };
const phase = (triggerId: string, eventText: string, amount: number, predecessors: string | null): RowValues => ({ ...notified, triggerId, category: "dev_milestone", eventType: "FPI", eventText, evidence: "CRO enrolment log", verifier: "CRO", territory: "Worldwide", amount, predecessors });
const registration = (triggerId: string, territory: string, amount: number, more: RowValues = {}): RowValues => ({ ...notified, triggerId, category: "reg_milestone", eventType: "APPROVAL", eventText: "Registration: full marketing approval", evidence: "approval letter", verifier: "regulator", territory, amount, ...more });
const launch = (triggerId: string, territory: string, amount: number, predecessors: string, more: RowValues = {}): RowValues => ({ ...notified, triggerId, category: "reg_milestone", eventType: "FCS", eventText: "Launch", evidence: "first invoice", verifier: "counterparty", territory, amount, predecessors, ...more });
const back = { payer: "Theravance", payee: "GSK", product: "Product with a GSK compound", clause: "6.2.3" };
const tier = { category: "royalty_tier", eventType: "SALES_GT", territory: "Worldwide", metric: "net_sales", unit: "USD", period: "CY", rateBasis: "marginal", evidence: "net sales report", dueDays: 20, dueFrom: "period end" };
const sales = { category: "sales_milestone", eventType: "SALES_GT", territory: "Worldwide", metric: "net_sales", lower: 500_000_000, lowerIncl: false, unit: "USD", period: "CY", occurrence: "annual", evidence: "net sales report", notifyDays: 10, dueDays: 30, dueFrom: "notice", clause: "6.2.2" };

export const innoviva: Schedule = {
  title: "Theravance and GSK, Beyond Advair collaboration, 2002: milestones both ways and royalties, nothing hidden",
  source: { title: "Innoviva, 10-Q exhibit 10.1, filed 2014-08-07", address: cuad },
  facts: { agreementDate: day("2002-11-14"), reportDays: 30, parties: [{ name: "GSK", country: "GB" }, { name: "Theravance", country: "US" }] },
  common: { product: "Collaboration Product", payer: "GSK", payee: "Theravance", currency: "USD", wht: "gross-up" },
  rows: [
    { triggerId: "U1", category: "upfront", eventType: "CALENDAR", eventText: "Effective Date", territory: "Worldwide", amount: 10_000_000, dueDays: 0, dueFrom: "event", clause: "6.1.1" },
    { triggerId: "E1", category: "equity", eventType: "CALENDAR", eventText: "Effective Date: 4,000,000 Series E shares at USD 10.00", territory: "Worldwide", amount: 40_000_000, dueDays: 0, dueFrom: "event", clause: "6.1.2" },
    { triggerId: "M1", category: "dev_milestone", eventType: "JSC_DECISION", eventText: "AMI-15471 declared a development candidate after a clean hERG study", evidence: "signed minutes", verifier: "committee", territory: "Worldwide", occurrence: "once", amount: 5_000_000, clause: "6.1.3" },
    phase("M2", "Initiation of Phase I", 10_000_000, null),
    phase("M3", "Initiation of Phase IIa", 10_000_000, "M2"),
    phase("M4", "Initiation of Phase IIb", 5_000_000, "M3"),
    phase("M5", "Initiation of Phase III", 25_000_000, "M4"),
    registration("R-US", "US", 30_000_000),
    registration("R-EU", "EU", 15_000_000),
    registration("R-JP", "JP", 10_000_000),
    launch("L-US", "US", 30_000_000, "R-US"),
    launch("L-EU", "EU", 15_000_000, "R-EU"),
    launch("L-JP", "JP", 10_000_000, "R-JP"),
    { ...sales, triggerId: "S1", product: "Single-agent product", eventText: "Annual worldwide net sales over USD 500 million, first five years", amount: 10_000_000 },
    { ...sales, triggerId: "S2", product: "LABA/ICS combination", eventText: "Annual worldwide net sales over USD 500 million, first five years", amount: 20_000_000 },
    registration("G-R-US", "US", 30_000_000, back),
    registration("G-R-EU", "EU", 15_000_000, back),
    registration("G-R-JP", "JP", 10_000_000, back),
    launch("G-L-US", "US", 30_000_000, "G-R-US", back),
    launch("G-L-EU", "EU", 15_000_000, "G-R-EU", back),
    launch("G-L-JP", "JP", 10_000_000, "G-R-JP", back),
    { ...tier, triggerId: "T1", eventText: "Total annual worldwide net sales", lower: 0, upper: 3_000_000_000, upperIncl: true, rate: 0.15, clause: "6.3.1" },
    { ...tier, triggerId: "T2", eventText: "Total annual worldwide net sales", lower: 3_000_000_000, lowerIncl: false, rate: 0.05, clause: "6.3.1" },
    { ...tier, triggerId: "C1", product: "Other combination product", eventText: "Up to U.S.$750 Million", lower: 0, upper: 750_000_000, rate: 0.065, clause: "6.3.3" },
    { ...tier, triggerId: "C2", product: "Other combination product", eventText: "Additional Net Sales up to U.S.$1.25 Billion", lower: 750_000_000, upper: 1_250_000_000, rate: 0.08, clause: "6.3.3" },
    { ...tier, triggerId: "C3", product: "Other combination product", eventText: "Additional Net Sales up to U.S.$2.25 Billion", lower: 1_250_000_000, upper: 2_250_000_000, rate: 0.09, clause: "6.3.3" },
    { ...tier, triggerId: "C4", product: "Other combination product", eventText: "Net Sales exceeding U.S.$2.25 Billion", lower: 2_250_000_000, rate: 0.1, clause: "6.3.3" },
    { triggerId: "A1", category: "royalty_adjust", eventType: "CALENDAR", eventText: "15% tier becomes 12% if three conditions all occur, among them only one Theravance New Compound within 18 months", territory: "Worldwide", rate: 0.12, clause: "6.3.2" },
    { triggerId: "A2", category: "royalty_adjust", eventType: "CALENDAR", eventText: "15% tier becomes 10% if there is no Theravance New Compound within 18 months", territory: "Worldwide", rate: 0.1, clause: "6.3.2" },
    { triggerId: "A3", category: "royalty_adjust", eventType: "SALES_GT", eventText: "50% of third-party payments deductible, capped at 50% of the royalties of a calendar year, excess carried forward", evidence: "net sales report", territory: "Worldwide", rate: 0.5, clause: "6.4.1" },
  ],
  findings: {
    TRGL10: "Sales decide what is paid, and the rows that were read give the payee no right to look at them; the full contract may.",
    TRGN06: "Real and meant: 15% up to 3 billion, 5% above. Told, not warned of.",
    TRGN09: "Real: \"Additional Net Sales up to\" reads as a band or as a bound; only the last row shows that bounds are meant.",
    TRGP01: "Section 6.1.3, as read, gives this one payment no term of its own.",
    TRGP03: "Real: royalties fall due 20 days after the quarter, the report ten days later; the contract bridges it by an estimate that stands in no row.",
    TRGP09: "No row that was read says what late payment costs; 20 of 44 contracts of this kind do.",
    TRGP10: "What was read doesn't say whether this money counts against later payments.",
    TRGT13: "No day by which the event must come, or lapse, is in what was read.",
  },
};
