import { expect, test } from "vitest";
import { catalogue } from "../../src/functions/catalogue";

/** The functions that this version promises, by family, with their arguments in order; brackets mark what may be left out. */
const promised = `
READINESS(checklist, [asOf], [method])
READINESS.AREAS(checklist, [asOf])
READINESS.GATES(checklist, [asOf])
ROYALTY(netSales, tiers, [basis], [soldBefore])
ROYALTY.TIERS(netSales, tiers, [basis], [soldBefore])
ROYALTY.SCHEDULE(periods, netSales, tiers, [year], [stub], [basis], [soldBefore])
ROYALTY.RATE(date, rateSteps, [compulsory])
ROYALTY.IMPLIEDSALES(royalty, tiers)
ROYALTY.REGIONS(salesByRegion, tiers, ratesByRegion, [allocation])
ROYALTY.TERM(firstSale, lastClaim, exclusivity, [years])
ROYALTY.STEPDOWN(priorSales, sales, [drop], [consecutive], [cut], [start], [recovers], [countBefore])
ROYALTY.STACK(due, thirdParty, [creditable], [maxReduction], [carryForward], [openingCredit])
ROYALTY.NET(base, reductions, [combine], [floor])
ROYALTY.COMBINATION(netSales, priceA, priceB, [costA], [costB], [floor])
ROYALTY.MINIMUM(earned, minimum, [mode])
ROYALTY.CREDIT(due, balance, [maxShare])
ROYALTY.CAP(receipts, dates, upfront, caps, [paidBefore])
ROYALTY.BUYDOWN(netSales, cut, discountRate, [probability])
ROYALTY.SUPPLY(netSales, rate, delivered, ordered, steps)
ROYALTY.RECEIPTS(accrued, [lag])
NETSALES(gross, deductions, [cap])
SUBLICENSE(income, dates, shares, [excluded])
MILESTONE.SALES(netSales, ladder, [test], [several], [year])
MILESTONE.EVENTS(ladder, achieved, [skipped])
MILESTONE.EXPECTED(triggers, successRates, [discountRate], [asOf])
TRIGGER.STATUS(triggers, asOf)
TRIGGER.CALENDAR(triggers, [fiscalStart])
TRIGGER.TOTAL(triggers, [categories])
CHECK(triggers, [headline])
COPROMOTE.WINDOW(launch, [opens], [closes])
SUPPLY.ALLOCATE(available, orders, [weights], [priority], [floors], [lot])
SUPPLY.SHARE(history, [forecast], [months])
SUPPLY.PRICE(cost, markup, netPrice, [floorShare], [capShare])
KPI(actual, target, [better], [bands])
PROFITSHARE(netSales, cogs, costsA, costsB, [shareA], [losses])
COSTSHARE(costs, shareA, [cap], [optOut])
WITHHOLD(amount, rate, [mode], [vat])
FX.ROYALTY(localSales, rates, royaltyRate, [basis])
DUEDATE(periodEnd, days, [roll], [holidays])
LATEINTEREST(amount, daysLate, annualRate, [basis])
QUARTER(date, [fiscalStart])
QUARTERS(start, count, [fiscalStart])
RUNWAY(cash, burn, [receipts])
DILUTION(shares, raise, preMoney, [poolPostMoney])
FINANCING(plan)
`;

const signatures = catalogue.map(({ name, parameters }) => `${name}(${Object.entries(parameters).map(([key, { optional }]) => (optional ? `[${key}]` : key)).join(", ")})`);

test.each(promised.trim().split("\n"))("%s is there as promised", (signature) => {
  expect(signatures).toContain(signature);
});

test("no two ids differ only in . and _, which files fold into one", () => {
  const folded = catalogue.map(({ name }) => name.replaceAll(".", "_").toLowerCase());
  expect(new Set(folded).size).toBe(folded.length);
});
