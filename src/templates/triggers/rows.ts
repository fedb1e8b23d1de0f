import type { Text } from "../../language/text";
import { numberFor, paymentTerms, placeholderScales, rightsOf, rightsOwners, rightsPatterns, supplyMetrics, type RightsRow } from "../../seeds/rights";
import { eventProofs, triggerWords, type TriggerColumn, type TriggerWord } from "../../seeds/triggers";
import type { PlannedValue } from "../../workbook/drawing";
import { formula } from "../../workbook/expression";
import { nameRef } from "../../workbook/references";
import type { DealInputs } from "../inputs/deal-inputs";
import { dayOf } from "./days";
import { isInDeal, territoriesOf, type DealTerritories } from "./territories";
import { wordText } from "./words";

/** A line of the trigger table: what it leaves out is blank. */
export type TriggerLine = Partial<Record<TriggerColumn, PlannedValue>>;

const milestones: ReadonlySet<string> = new Set<TriggerWord<"category">>(["dev_milestone", "reg_milestone", "sales_milestone"]);
const sideNames = { licensee: nameRef("Licensee"), licensor: nameRef("Licensor") } as const;

/** The pattern's rights, a line each, sized and dated for the deal. */
export function triggerLines(inputs: DealInputs): TriggerLine[] {
  const territories = territoriesOf(inputs);
  const rows = rightsOf(inputs.pattern.id).filter((row) => isInDeal(row, territories));
  return rows.map((row) => ({ ...rightOf(row, inputs, territories), ...eventOf(row, inputs), ...measureOf(row, inputs), ...paymentOf(row, inputs), ...careOf(row, inputs) }));
}

function rightOf({ id, category, clause, territory, exclusivity, pays, payer, payee }: RightsRow, { pattern }: DealInputs, { licensed, retained }: DealTerritories): TriggerLine {
  const { indication } = rightsPatterns[pattern.id];
  const paid = pays && { payer: payer ?? "licensee", payee: payee ?? "licensor" };
  const from = paid?.payer ?? payer;
  return {
    triggerId: id,
    status: wordText("status", "active"),
    category: wordText("category", category),
    clause: { en: `Art. ${clause}`, ja: `第${clause}条` },
    product: nameRef("Programme"),
    indication: category === "dev_milestone" || category === "reg_milestone" ? indication : null,
    territory: territory === "licensed" ? licensed : territory === "retained" ? retained : territory,
    exclusivity: exclusivity ? wordText("exclusivity", exclusivity) : null,
    payer: from ? sideNames[from] : null,
    payee: paid ? sideNames[paid.payee] : null,
  };
}

function eventOf({ category, event, text, evidence, verifier, occurrence, predecessors, launchRef, earliest, target, longStop }: RightsRow, { pattern }: DealInputs): TriggerLine {
  const isMilestone = milestones.has(category);
  const often = occurrence ?? (isMilestone ? "once" : undefined);
  return {
    eventType: wordText("event", event),
    eventText: filled(text, rightsPatterns[pattern.id].endpoint),
    occurrence: often ? wordText("occurrence", often) : null,
    evidence: evidence ?? eventProofs[event],
    verifier: wordText("verifier", verifier),
    predecessors: predecessors ?? null,
    skipRule: isMilestone ? wordText("skipRule", "catch-up") : null,
    launchRef: launchRef ?? null,
    earliest: dayOf(earliest, pattern.id),
    target: dayOf(target, pattern.id),
    longStop: dayOf(longStop, pattern.id),
  };
}

function measureOf({ metric, lower, upper, unit, period, rateBasis, rate, amount, pays }: RightsRow, { pattern, currency, fiscalStart }: DealInputs): TriggerLine {
  const { scale, japaneseScale = scale, times } = placeholderScales[currency];
  const isMoney = metric !== undefined && triggerWords.metric[metric].isMoney === true;
  const sized = (number: RightsRow["amount"], factor: number) => {
    const found = numberFor(pattern.id, number);
    return found === undefined ? null : found * factor;
  };
  const hasBound = lower !== undefined || upper !== undefined;
  const counted = period === "fiscal" || (period === undefined && isMoney) ? fiscalPeriod(fiscalStart) : period;
  return {
    metric: metric ? wordText("metric", metric) : null,
    lower: sized(lower, isMoney ? times : 1),
    upper: sized(upper, isMoney ? times : 1),
    unit: unit ?? (isMoney && hasBound ? currency : null),
    period: counted ? wordText("period", counted) : null,
    rateBasis: rateBasis ? wordText("rateBasis", rateBasis) : null,
    rate: numberFor(pattern.id, rate) ?? null,
    amount: sized(amount, times),
    scale: isMoney || amount !== undefined ? { en: wordText("scale", scale).en, ja: wordText("scale", japaneseScale).ja } : wordText("scale", "1"),
    currency: pays ? currency : null,
  };
}

function paymentOf({ pays, payer, creditable, supplyMetric, allocRank, allocRule, remedy }: RightsRow, { currency }: DealInputs): TriggerLine {
  const terms = pays && paymentTerms[pays];
  const needsForm = terms !== undefined && terms.wht !== "none" && payer !== "licensor";
  return {
    ...(terms && {
      notifyDays: terms.notifyDays,
      dueDays: terms.dueDays,
      dayBasis: wordText("dayBasis", terms.dayBasis),
      dueFrom: wordText("dueFrom", terms.dueFrom),
      payCurrency: currency,
      fxSource: terms.fxSource ?? null,
      fxDate: terms.fxDate ? wordText("fxDate", terms.fxDate) : null,
      wht: wordText("wht", terms.wht),
    }),
    treatyForm: needsForm ? treatyForms : null,
    creditable: creditable ? wordText("creditable", creditable) : null,
    supplyMetric: supplyMetric ? supplyMetrics[supplyMetric] : null,
    allocRank: allocRank ?? null,
    allocRule: allocRule ? wordText("allocRule", allocRule) : null,
    remedy: remedy ?? null,
  };
}

/** The forms that a Japanese payer files for a US licensor, a week after signing and so before any payment. */
const treatyForms = formula`${{ en: "Forms 3, 17: ", ja: "様式3・17：" }}&TEXT(${nameRef("AgreementDate")}+7,"yyyy-mm-dd")`;

function careOf({ pays, coc, onTermination, owner }: RightsRow, { asOf, start }: DealInputs): TriggerLine {
  return {
    coc: wordText("coc", coc ?? (pays ? "survive" : "none")),
    onTermination: wordText("onTermination", onTermination ?? (pays ? "accrued only" : "forfeit")),
    owner: rightsOwners[owner],
    reviewed: asOf ?? start,
  };
}

/** The year that sales are counted in: Japan's fiscal year where the deal goes by it, else the calendar's, which needs no definition. */
function fiscalPeriod(startMonth: number): TriggerWord<"period"> {
  return startMonth === 4 ? "FY-JP" : "CY";
}

function filled({ en, ja }: Text, endpoint: Text): Text {
  return { en: en.replace("{endpoint}", endpoint.en), ja: ja.replace("{endpoint}", endpoint.ja) };
}
