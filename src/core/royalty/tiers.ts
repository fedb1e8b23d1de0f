import { Refusal } from "../../language/refusal";

/** Sales from a threshold on earn a rate, a fraction. `row` is where the tier stands in its table, counted from 1. */
export interface TierRow {
  readonly row: number;
  readonly salesFrom: number;
  readonly rate: number;
}

/** A tier with its end: the next tier's start, `Infinity` for the top. */
export interface Tier {
  readonly from: number;
  readonly to: number;
  readonly rate: number;
  /** The smallest sales that count in it: its start, but `-Infinity` for the first, which also takes returns. */
  readonly lowest: number;
}

/** Tiers of a table; throws a `Refusal` naming the row unless they ascend from 0. */
export function readTiers(rows: readonly TierRow[]): readonly Tier[] {
  if (rows.length === 0) throw new Refusal({ en: "tiers has no row: give at least one, from 0", ja: "tiers に行がありません。0から始まる行を1つ以上指定してください" });
  rows.forEach(({ row, salesFrom }, index) => {
    const before = rows[index - 1];
    if (before === undefined && salesFrom !== 0) {
      throw new Refusal(
        { en: "tiers row {row} must start at 0, not {salesFrom}", ja: "tiers の{row}行目は0から始めてください（現在は{salesFrom}）" },
        { row: String(row), salesFrom },
      );
    }
    if (before !== undefined && salesFrom <= before.salesFrom) {
      throw new Refusal(
        { en: "tiers row {row} must start above {bound}", ja: "tiers の{row}行目は{bound}より大きい値から始めてください" },
        { row: String(row), bound: before.salesFrom },
      );
    }
  });
  return rows.map(({ salesFrom, rate }, index) => ({
    from: salesFrom,
    to: rows[index + 1]?.salesFrom ?? Infinity,
    rate,
    lowest: index === 0 ? -Infinity : salesFrom,
  }));
}
