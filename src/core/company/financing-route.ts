import type { Text } from "../../language/text";

/** Ways to meet a cash need. */
export type RouteKind = "licence" | "coPromotion" | "equity" | "debt" | "royaltySale";

/** What a plan may say of a route, all but the company's own figures; `undefined` where it says nothing. Years end at their number. */
export interface RouteTerms {
  readonly cash: number;
  readonly amount: number | undefined;
  readonly share: number | undefined;
  readonly interest: number | undefined;
  readonly preMoney: number | undefined;
  readonly firstYear: number | undefined;
  readonly lastYear: number | undefined;
  readonly probability: number | undefined;
  readonly cap: number | undefined;
}

export type RouteTerm = Exclude<keyof RouteTerms, "cash">;

/** A route: the terms that it needs, those that it may have, and what it comes to. */
export interface Route {
  readonly name: Text;
  readonly needs: readonly RouteTerm[];
  readonly takes: readonly RouteTerm[];
  /** Holders' shares given to others, a fraction. */
  dilution(terms: RouteTerms): number;
  /** What the funder expects at the end of a year; `paid` is what it had before. */
  paymentIn(year: number, terms: RouteTerms, paid: number): number;
  /** True when the company pays it out of its cash, rather than never receiving it. */
  readonly isPaidFromCash: boolean;
}

const isInForce = (year: number, { firstYear = 1, lastYear = 0 }: RouteTerms) => year >= firstYear && year <= lastYear;

/** A share of a yearly amount goes to the partner. */
const sharedIncome = {
  needs: ["amount", "share", "lastYear"],
  takes: ["firstYear", "probability"],
  dilution: () => 0,
  paymentIn: (year, terms) => (isInForce(year, terms) ? (terms.share ?? 0) * (terms.amount ?? 0) * (terms.probability ?? 1) : 0),
  isPaidFromCash: false,
} as const satisfies Omit<Route, "name">;

const stakeSold = ({ cash, preMoney = 0 }: RouteTerms) => cash / (preMoney + cash);

export const routes: Readonly<Record<RouteKind, Route>> = {
  licence: { ...sharedIncome, name: { en: "territorial licence", ja: "地域ライセンス" } },
  coPromotion: { ...sharedIncome, name: { en: "co-promotion", ja: "共同販促" } },
  equity: {
    name: { en: "equity", ja: "増資" },
    needs: ["amount", "preMoney", "lastYear"],
    takes: ["probability"],
    dilution: stakeSold,
    paymentIn: (year, terms) => (year === terms.lastYear ? stakeSold(terms) * (terms.amount ?? 0) * (terms.probability ?? 1) : 0),
    isPaidFromCash: false,
  },
  debt: {
    name: { en: "debt", ja: "借入" },
    needs: ["interest", "lastYear"],
    takes: ["firstYear"],
    dilution: () => 0,
    paymentIn: (year, terms) => (isInForce(year, terms) ? (terms.interest ?? 0) * terms.cash : 0) + (year === terms.lastYear ? terms.cash : 0),
    isPaidFromCash: true,
  },
  royaltySale: {
    ...sharedIncome,
    name: { en: "royalty sale", ja: "ロイヤルティ売却" },
    takes: [...sharedIncome.takes, "cap"],
    // The cap ends what is paid, so it is met before the chance of any payment is counted in.
    paymentIn: (year, terms, paid) => {
      const { cap = Infinity, cash, probability = 1 } = terms;
      if (probability === 0) return 0;
      const left = cap * cash - paid / probability;
      return probability * Math.max(0, Math.min(left, sharedIncome.paymentIn(year, { ...terms, probability: 1 })));
    },
  },
};
