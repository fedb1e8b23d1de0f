import { Refusal } from "../../language/refusal";

/** Shares of the net price that a transfer price is held within; `undefined` where there is none. */
export interface PriceBounds {
  readonly floorShare: number | undefined;
  readonly capShare: number | undefined;
}

/** Cost plus a markup, held within shares of the net price. Throws a `Refusal` where the floor lies above the cap. */
export function transferPrice(cost: number, markup: number, netPrice: number, { floorShare = 0, capShare = Infinity }: PriceBounds): number {
  if (floorShare > capShare) throw new Refusal({ en: "floorShare must not be above capShare", ja: "floorShare は capShare 以下にしてください" });
  const price = cost * (1 + markup);
  // Not clamped where there is no bound: 0 x an infinite share is no number.
  const floored = Math.max(price, floorShare * netPrice);
  return capShare === Infinity ? floored : Math.min(floored, capShare * netPrice);
}
