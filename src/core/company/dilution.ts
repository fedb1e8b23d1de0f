import { NoAnswer } from "../no-answer";

/** A financing round; the pool is a fraction of all shares after the round, made before it, so that only the holders are diluted by it. */
export interface Round {
  readonly shares: number;
  readonly raise: number;
  readonly preMoney: number;
  readonly poolPostMoney: number;
}

/** What a round does to those who held shares before. `newShares` are the investors', without the pool's. */
export interface Dilution {
  readonly newShares: number;
  readonly price: number;
  readonly holdersShare: number;
  readonly effectivePreMoney: number;
}

/** Shares, price and what is left to the holders. Throws `NoAnswer` where the pool takes all of the value before the round. */
export function dilutionOf({ shares, raise, preMoney, poolPostMoney }: Round): Dilution {
  const postMoney = preMoney + raise;
  const effectivePreMoney = preMoney - poolPostMoney * postMoney;
  if (effectivePreMoney <= 0) {
    throw new NoAnswer("#NUM!", { en: "a pool of that size takes all of the value before the round: no price is left", ja: "プールが増資前の企業価値をすべて占めるため、株価が残りません" });
  }
  const price = effectivePreMoney / shares;
  return { newShares: raise / price, price, holdersShare: effectivePreMoney / postMoney, effectivePreMoney };
}
