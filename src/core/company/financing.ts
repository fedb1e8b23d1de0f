import { costOfCapital, presentValue } from "./cost-of-capital";
import { routes, type RouteKind, type RouteTerms } from "./financing-route";

/** A route with the company's figures beside it: cash before, cash out a year without the route's payments, and a yearly discount rate. */
export interface FinancingPlan {
  readonly kind: RouteKind;
  readonly terms: RouteTerms;
  readonly cashBefore: number;
  readonly burn: number;
  readonly discountRate: number;
}

/** What a route costs. `runway` is in years; it and `costOfCapital` are `undefined` where cash never runs out or nothing is paid. */
export interface Financing {
  readonly dilution: number;
  readonly valueGivenUp: number;
  readonly runway: number | undefined;
  readonly costOfCapital: number | undefined;
}

/** What meeting the cash need by this route comes to. */
export function financingOf({ kind, terms, cashBefore, burn, discountRate }: FinancingPlan): Financing {
  const route = routes[kind];
  const payments: number[] = [];
  let paid = 0;
  for (let year = 1; year <= (terms.lastYear ?? 0); year++) {
    const payment = route.paymentIn(year, terms, paid);
    paid += payment;
    payments.push(payment);
  }
  return {
    dilution: route.dilution(terms),
    valueGivenUp: presentValue(payments, 1 / (1 + discountRate)),
    runway: yearsOfCash(cashBefore + terms.cash, burn, route.isPaidFromCash ? payments : []),
    costOfCapital: costOfCapital(terms.cash, payments),
  };
}

/** Years until cash falls below zero: burn falls evenly over a year, payments at its end. */
function yearsOfCash(cash: number, burn: number, payments: readonly number[]): number | undefined {
  let left = cash;
  for (const [index, payment] of payments.entries()) {
    if (left < burn) return index + Math.max(0, left) / burn;
    left -= burn + payment;
    if (left < 0) return index + 1;
  }
  return burn > 0 ? payments.length + left / burn : undefined;
}
