import { Refusal } from "../../language/refusal";
import { triggerWords } from "../../seeds/triggers";
import { readTriggerId } from "../contract/condition";
import { listedWords } from "../contract/listed-words";
import type { TriggerRow } from "../contract/trigger-row";
import { triggerStates, type TriggerOutcome } from "../contract/trigger-states";
import { isFixedPayment } from "../contract/trigger-total";

/** How likely an event is: `probability` seen from today, or `transition`, given that the row above came. */
export interface SuccessRate {
  readonly row: number;
  /** A trigger id, an event or a category. */
  readonly event: string;
  readonly probability: number | undefined;
  readonly transition: number | undefined;
}

/** What a trigger is expected to pay. */
export interface ExpectedPayment {
  readonly row: TriggerRow;
  readonly currency: string | undefined;
  readonly probability: number;
  /** Probability times amount, discounted where asked; a hidden amount's mark instead. */
  readonly expected: number | string;
}

export interface ExpectedTerms {
  readonly rates: readonly SuccessRate[];
  /** A year's rate; with it `asOf` is needed. */
  readonly discountRate: number | undefined;
  readonly asOf: number | undefined;
}

/** What each trigger with an amount that still can be paid is expected to pay. Throws a `Refusal` where a probability or, for discounting, a day is missing. */
export function expectedPayments(rows: readonly TriggerRow[], terms: ExpectedTerms): readonly ExpectedPayment[] {
  const { discountRate, asOf } = terms;
  if (discountRate !== undefined && asOf === undefined) throw new Refusal({ en: "asOf is needed with discountRate: the day to discount to", ja: "discountRate を指定する場合は asOf（割引の基準日）が必要です" });
  const probabilities = readProbabilities(terms.rates);
  const outcomes = triggerStates(rows, asOf === undefined ? {} : { asOf });
  return rows.flatMap((row, index) => {
    const amount = row.at("amount");
    const redacted = row.note("amount")?.redacted;
    const category = row.at("category");
    const outcome = outcomes[index] as TriggerOutcome;
    const isPrice = category !== undefined && triggerWords.category[category].amount === "price";
    if (isPrice || (amount === undefined && redacted === undefined) || row.at("status") === "paid") return [];
    const probability = outcome.state === undefined || outcome.state === "lapsed" ? 0 : outcome.state === "pending" ? probabilityOf(row, probabilities) : 1;
    const expected = amount === undefined ? (redacted as string) : probability * amount * (probability * amount === 0 ? 1 : discountFactor(row, outcome, terms));
    return [{ row, currency: row.at("currency"), probability, expected }];
  });
}

/** Expected payments by currency, in order of appearance; hidden amounts count nothing. */
export function expectedByCurrency(payments: readonly ExpectedPayment[]): ReadonlyMap<string | undefined, number> {
  const totals = new Map<string | undefined, number>();
  for (const { currency, expected } of payments) totals.set(currency, (totals.get(currency) ?? 0) + (typeof expected === "number" ? expected : 0));
  return totals;
}

/** Probabilities from today, by what they are given for. */
interface Probabilities {
  readonly byId: ReadonlyMap<string, number>;
  readonly byEvent: ReadonlyMap<string, number>;
  readonly byCategory: ReadonlyMap<string, number>;
}

/** Each rate's probability: its own, or that of the row above times its transition. */
function readProbabilities(rates: readonly SuccessRate[]): Probabilities {
  const [byId, byEvent, byCategory] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const [events, categories] = [listedWords("event"), listedWords("category")];
  let above = 1;
  for (const { row, event, probability, transition } of rates) {
    if ((probability === undefined) === (transition === undefined)) {
      throw new Refusal({ en: "successRates row {row} must have either a probability or a transition rate", ja: "successRates の{row}行目には確率か移行率のどちらか一方を指定してください" }, { row: String(row) });
    }
    above = probability ?? above * (transition as number);
    const id = readTriggerId(event);
    if (byId.has(id)) throw new Refusal({ en: "successRates row {row} names {event} again", ja: "successRates の{row}行目の「{event}」が重複しています" }, { row: String(row), event });
    byId.set(id, above);
    byEvent.set(events.wordOf(event) ?? "", above);
    byCategory.set(categories.wordOf(event) ?? "", above);
  }
  return { byId, byEvent, byCategory };
}

/** By the trigger's id, else its event, else its category; a payment that no event stands before is certain. */
function probabilityOf(row: TriggerRow, { byId, byEvent, byCategory }: Probabilities): number {
  const [id, event, category] = [row.at("triggerId"), row.at("eventType"), row.at("category")];
  const given = (id === undefined ? undefined : byId.get(id)) ?? (event === undefined ? undefined : byEvent.get(event)) ?? (category === undefined ? undefined : byCategory.get(category));
  if (given !== undefined) return given;
  if (isFixedPayment(row)) return 1;
  throw new Refusal(
    { en: "successRates has no row for triggers row {row} ({names}): add one for its event or its category", ja: "successRates に triggers の{row}行目（{names}）に当たる行がありません。事象または区分の行を追加してください" },
    { row: String(row.row), names: [id, event, category].filter((name) => name !== undefined).join(", ") || "-" },
  );
}

const daysAYear = 365;

/** By days over 365, as XNPV; what is due already isn't discounted. */
function discountFactor(row: TriggerRow, { dueDay }: TriggerOutcome, { discountRate, asOf = 0 }: ExpectedTerms): number {
  if (discountRate === undefined) return 1;
  if (dueDay === undefined) {
    throw new Refusal({ en: "triggers row {row} has no day to discount from: give Target or LongStop, or leave discountRate out", ja: "triggers の{row}行目に割引の起点となる日がありません。「目標日」か「期限」を記入するか、discountRate を省略してください" }, { row: String(row.row) });
  }
  return (1 + discountRate) ** (-Math.max(0, dueDay - asOf) / daysAYear);
}
