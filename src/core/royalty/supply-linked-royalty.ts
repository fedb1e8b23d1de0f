import { stepAt, type Step } from "../steps";

/** From a fill rate on, delivered over ordered, the royalty rate is multiplied by a factor. */
export interface FillStep extends Step {
  readonly factor: number;
}

/** A period's royalty with its working. */
export interface SupplyLinkedRoyalty {
  readonly fillRate: number;
  readonly factor: number;
  readonly rate: number;
  readonly royalty: number;
}

/** Royalty at a rate that follows how much of the orders was delivered; where nothing was ordered nothing is missing, and the full rate holds. */
export function supplyLinkedRoyalty(netSales: number, rate: number, delivered: number, ordered: number, steps: readonly FillStep[]): SupplyLinkedRoyalty {
  const fillRate = ordered === 0 ? 1 : delivered / ordered;
  const factor = ordered === 0 ? 1 : stepAt(steps, fillRate).factor;
  return { fillRate, factor, rate: rate * factor, royalty: netSales * (rate * factor) };
}
