import { bare } from "../../core/contract/bare";
import { plain } from "../../language/plain";
import type { TriggerRow } from "../../core/contract/trigger-row";
import type { TriggerColumn } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { hasValue } from "./money";
import { phraseSource, says } from "./phrases";

/** A row that changes a royalty. */
export interface RoyaltyAdjustment {
  readonly row: TriggerRow;
  /** True for one that cuts the royalty, and says no end of it. */
  readonly isReduction: boolean;
  /** The royalty's floor: a rate, or a share of the royalty that would be due without reductions. */
  readonly floor?: { readonly share: number; readonly isOfRoyalty: boolean };
  readonly isFloor: boolean;
  readonly isCap: boolean;
  /** The largest share of the royalty that reductions may take. */
  readonly cap?: number;
}

/** Columns that adjustments are read from. */
export const adjustmentColumns = ["payer", "payee", "product", "eventText", "remedy", "rate"] as const satisfies readonly TriggerColumn[];

const share = "(\\d+(?:\\.\\d+)?) ?(?:%|percent|per cent|パーセント)";
const nearFloor = near("floor");
const nearCap = near("cap");
// A text longer than this is a whole clause: which of its figures is meant can't be told.
const longestText = 2000;

/** The royalty adjustments of a contract, as EventText, Remedy and Rate tell them. */
export function royaltyAdjustments(contract: Contract): readonly RoyaltyAdjustment[] {
  return contract.of("royalty_adjust").map((row) => {
    const text = plain(`${row.at("eventText") ?? ""}\n${row.at("remedy") ?? ""}`);
    const isFloor = says(text, "floor");
    const isCap = says(text, "cap");
    const isReduction = !isFloor && !isCap && !says(text, "increase") && (text === "" ? hasValue(row, "rate") : says(text, "reduction"));
    const rate = row.at("rate");
    const known = rate === undefined ? undefined : Math.abs(rate);
    // A rate beside words on a floor is the floor, unless the row tells of a cap as well.
    const floor = isFloor ? (shareNear(text, nearFloor) ?? (isCap ? undefined : known)) : undefined;
    const cap = isCap ? (shareNear(text, nearCap) ?? (isFloor || says(text, "reduction") ? undefined : known)) : undefined;
    return { row, isReduction, isFloor, isCap, ...(floor === undefined ? {} : { floor: { share: floor, isOfRoyalty: says(text, "ofRoyalty") } }), ...(cap === undefined ? {} : { cap }) };
  });
}

/** What a row applies to: its parties and its product. Reads payer, payee, product. */
export function scopeOf(row: TriggerRow): { readonly parties: string; readonly product: string } {
  const [payer, payee, product] = [row.at("payer"), row.at("payee"), row.at("product")];
  return { parties: payer === undefined && payee === undefined ? "" : `${bare(payer ?? "")}\u0000${bare(payee ?? "")}`, product: bare(product ?? "") };
}

/** The scopes, as texts, that a row of this scope falls under: its own and those that leave parties or product open. */
export function widerScopes({ parties, product }: ReturnType<typeof scopeOf>): readonly string[] {
  return [...new Set([`${parties}\u0001${product}`, `${parties}\u0001`, `\u0001${product}`, "\u0001"])];
}

/** A scope as a text. */
export function scopeKey({ parties, product }: ReturnType<typeof scopeOf>): string {
  return `${parties}\u0001${product}`;
}

function near(phrase: "floor" | "cap"): RegExp {
  return new RegExp(`${phraseSource(phrase)}[^%;。\\d]{0,30}${share}|${share}[^%;。\\d]{0,12}${phraseSource(phrase)}`);
}

function shareNear(text: string, pattern: RegExp): number | undefined {
  if (text.length > longestText) return undefined;
  const [, after, before] = pattern.exec(text) ?? [];
  const found = after ?? before;
  return found === undefined ? undefined : Number(found) / 100;
}
