import { describe, expect, it } from "vitest";
import { readCondition } from "../../src/core/contract/condition";
import { patternIds, type PatternId } from "../../src/seeds/pattern-id";
import { numberFor, rightsNotes, rightsOf, rightsPatterns, rightsRows, type Moment, type RightsRow } from "../../src/seeds/rights";
import { triggerWords } from "../../src/seeds/triggers";

/** Days after the agreement, a month taken as 30.4 days. */
function daysAfter(moment: Moment | undefined, pattern: PatternId): number {
  if (!moment || moment.from === "expiry") return NaN;
  const { from = "agreement", months = 0, days = 0 } = moment;
  return (months + (from === "agreement" ? 0 : rightsPatterns[pattern].months[from])) * 30.4 + days;
}

describe.each(patternIds)("rights of %s", (pattern) => {
  const rows = rightsOf(pattern);
  const named = (id: string): RightsRow => {
    const found = rows.find((row) => row.id === id);
    if (!found) throw new Error(`There is no row ${id}`);
    return found;
  };
  const targetOf = (id: string) => daysAfter(named(id).target, pattern);

  it("has 40 to 46 rows, each named once, that wait for rows of its own", () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(rows.length).toBeLessThanOrEqual(46);
    const ids = new Set(rows.map(({ id }) => id));
    expect(ids.size).toBe(rows.length);
    const wanted = rows.flatMap(({ predecessors, launchRef }) => [...(predecessors === undefined ? [] : (readCondition(predecessors)?.ids ?? ["unreadable"])), ...(launchRef === undefined ? [] : [launchRef])]);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("holds every kind of right that a deal of this size has", () => {
    const categories = new Set(rows.map(({ category }) => category));
    for (const category of ["upfront", "dev_milestone", "reg_milestone", "sales_milestone", "royalty_tier", "royalty_adjust", "supply", "supply_price", "copromo", "kpi", "mfg_transfer", "option", "territory", "termination", "coc"] as const) expect(categories, category).toContain(category);
    expect(rows.some(({ event }) => event === "AUDIT_GAP")).toBe(true);
    expect(rows.some(({ text }) => /late payment interest/iu.test(text.en))).toBe(true);
    expect(rows.some(({ text }) => /second source/iu.test(text.en))).toBe(true);
  });

  it("adds up to about a fifth of the public average of its phase", () => {
    const total = rows.filter(({ category }) => triggerWords.category[category].amount === "headline").reduce((sum, { amount }) => sum + (numberFor(pattern, amount) ?? 0), 0);
    const share = total / rightsNotes.size.averages[rightsPatterns[pattern].phase].total;
    expect(share).toBeGreaterThan(0.75 * rightsNotes.size.share);
    expect(share).toBeLessThan(1.25 * rightsNotes.size.share);
  });

  it("keeps the order of its predecessors and ends after its targets", () => {
    for (const { id, predecessors, longStop } of rows) {
      const target = targetOf(id);
      if (!Number.isNaN(daysAfter(longStop, pattern))) expect(daysAfter(longStop, pattern), id).toBeGreaterThanOrEqual(target);
      for (const before of readCondition(predecessors ?? "")?.ids ?? []) if (!Number.isNaN(targetOf(before)) && !predecessors?.includes("NOT")) expect(target >= targetOf(before) || Number.isNaN(target), `${id} after ${before}`).toBe(true);
    }
  });

  it("goes by the clocks: listing, launch, review, co-promotion, transfer", () => {
    const listing = targetOf("REG-NHI") - targetOf("REG-JP");
    expect(listing).toBeGreaterThan(0);
    expect(listing).toBeLessThanOrEqual(90);
    expect(targetOf("LA-JP") - targetOf("REG-NHI")).toBeGreaterThanOrEqual(0);
    expect(targetOf("LA-JP") - targetOf("REG-NHI")).toBeLessThanOrEqual(92);
    const { months } = rightsPatterns[pattern];
    expect(months.approval - months.submit).toBe(/priority/u.test(named("REG-JP").text.en) ? 9 : 12);
    const lead = (targetOf("LA-JP") - targetOf("CP-PREP")) / 30.4;
    expect(lead).toBeGreaterThanOrEqual(12);
    expect(lead).toBeLessThanOrEqual(18);
    expect(targetOf("CP-DET")).toBeGreaterThan(targetOf("REG-JP"));
    expect(targetOf("MFG-TT") - daysAfter(named("MFG-TT").earliest, pattern)).toBeGreaterThanOrEqual(12 * 30.4);
  });

  it("has marginal tiers from zero to no end, rising, above the floor", () => {
    const tiers = rows.filter(({ category }) => category === "royalty_tier");
    const [bounds, rates] = [tiers.map(({ lower, upper }) => [numberFor(pattern, lower), numberFor(pattern, upper)]), tiers.map(({ rate }) => numberFor(pattern, rate) ?? NaN)];
    expect(bounds[0]?.[0]).toBe(0);
    expect(bounds.at(-1)?.[1]).toBeUndefined();
    expect(bounds.slice(1).map(([lower]) => lower)).toEqual(bounds.slice(0, -1).map(([, upper]) => upper));
    expect(rates).toEqual([...rates].sort((one, other) => one - other));
    expect(numberFor(pattern, named("RA-FLOOR").rate)).toBe((rates[0] ?? NaN) / 2);
  });

  it("lets manufacturing go only with yield and turn-around in order, each with its remedy", () => {
    expect(readCondition(named("MFG-TT").predecessors ?? "")?.ids).toEqual(["KPI-YLD", "KPI-TAT"]);
    for (const id of ["KPI-YLD", "KPI-TAT", "MFG-TT"]) expect(named(id).remedy?.en).toBeTruthy();
  });
});

describe("rights", () => {
  it("name one event a row", () => {
    expect(rightsRows.filter(({ text }) => /\b(?:and|or)\b|\//iu.test(text.en) || /及び|又は|または|および|\//u.test(text.ja)).map(({ id }) => id)).toEqual([]);
  });

  it("leave nothing to a party's own judgement", () => {
    expect(rightsRows.filter(({ text }) => /satisf|promising|successful|good faith|agreed|TBD/iu.test(text.en)).map(({ id }) => id)).toEqual([]);
  });

  it("say that figures are placeholders, with the public source of their size", () => {
    expect(rightsNotes.about.en).toMatch(/placeholders/u);
    expect(rightsNotes.about.ja).toMatch(/仮の値/u);
    expect(rightsNotes.size.sources.length + rightsNotes.practice.sources.length).toBeGreaterThanOrEqual(6);
  });
});
