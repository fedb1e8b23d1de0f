import { cuad, day, type RowValues, type Schedule } from "./schedule";

const bands: readonly (readonly [label: string, lower: number, upper: number | null, ezairo: number, scha: number])[] = [
  ["Less Than 20,000 Units", 0, 20_000, 0.1, 0.08],
  ["20,000-50,000 units", 20_000, 50_000, 0.09, 0.07],
  ["50,000-100,000 units", 50_000, 100_000, 0.08, 0.06],
  ["100,000-200,000 units", 100_000, 200_000, 0.07, 0.05],
  ["200,000-500,000 units", 200_000, 500_000, 0.06, 0.04],
  ["500,000 to 1,000,000 units", 500_000, 1_000_000, 0.05, 0.03],
  ["Over 1,000,000", 1_000_000, null, 0.05, 0.015],
];

const tiers = (product: string, rate: 3 | 4): readonly RowValues[] =>
  bands.map((band, index) => ({
    triggerId: `${product.slice(0, 1)}${String(index + 1)}`,
    category: "royalty_tier",
    eventType: "SALES_GT",
    eventText: `Cumulative annual volume: ${band[0]}`,
    evidence: "royalty report",
    product,
    metric: "units",
    lower: band[1],
    lowerIncl: index < 6,
    upper: band[2],
    // "Less than" leaves its bound out; a band from one figure to another holds both.
    upperIncl: band[2] === null ? null : index > 0,
    unit: "units",
    period: "CY",
    rate: band[rate],
  }));

export const intricon: Schedule = {
  title: "IntriCon and Dynamic Hearing, 2008: rates that fall with volume",
  source: { title: "IntriCon, 10-K exhibit 10.22, filed 2009-03-10", address: cuad },
  facts: { agreementDate: day("2008-10-01"), parties: [{ name: "IntriCon", country: "US" }, { name: "Dynamic Hearing", country: "AU" }] },
  common: { territory: "Worldwide", payer: "IntriCon", payee: "Dynamic Hearing", currency: "USD" },
  rows: [...tiers("Ezairo", 3), ...tiers("ScHA", 4)],
  findings: {
    TRGL10: "Sales decide what is paid, and the rows that were read give the payee no right to look at them; the full contract may.",
    TRGN02: "Real: 50,000; 100,000; 200,000; 500,000 and 1,000,000 stand in two bands.",
    TRGN06: "Real and meant: rates fall with volume. Told, not warned of.",
    TRGN07: "Real: the last two Ezairo bands both pay 5%.",
    TRGN08: "Real: the contract never says whether a rate holds for the units of its band or for all.",
    TRGP01: "The table of rates, as read, has no terms of payment.",
    TRGP06: "Payer and payee are in different countries, and what was read says nothing of tax at source.",
    TRGP09: "No row that was read says what late payment costs; 20 of 44 contracts of this kind do.",
  },
};
