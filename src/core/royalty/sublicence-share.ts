import { isoDate } from "../../cells/serial";
import { plain } from "../../language/plain";
import { Refusal } from "../../language/refusal";
import { stepAt, type Step } from "../steps";

/** The licensor's share of sublicence income from a day on, or at a stage. */
export interface SublicenceStep {
  readonly row: number;
  readonly from: number | string;
  readonly share: number;
}

/** Shares that go by days, in order of time, or by stages. */
export type SublicenceShares =
  | { readonly by: "day"; readonly steps: readonly (Step & { readonly share: number })[] }
  | { readonly by: "stage"; readonly stages: ReadonlyMap<string, number>; readonly names: readonly string[] };

/** Shares of a table; throws a `Refusal` where days and stages are mixed or one stands twice. */
export function readSublicenceShares(rows: readonly SublicenceStep[]): SublicenceShares {
  const seen = new Set<number | string>();
  const [first] = rows;
  if (first === undefined) throw new Refusal({ en: "shares has no row: give at least one", ja: "shares に行がありません。1行以上指定してください" });
  for (const { row, from } of rows) {
    if (typeof from !== typeof first.from) {
      throw new Refusal({ en: "shares row {row} must be {kind} like the rows above it", ja: "shares の{row}行目は他の行と同じく{kind}で指定してください" }, { row: String(row), kind: typeof first.from === "number" ? { en: "a date", ja: "日付" } : { en: "a stage", ja: "段階" } });
    }
    const key = typeof from === "number" ? from : plain(from);
    if (seen.has(key)) throw new Refusal({ en: "shares row {row} names {from} once more: keep one", ja: "shares の{row}行目の「{from}」は重複しています。1行にしてください" }, { row: String(row), from: typeof from === "number" ? isoDate(from) : from });
    seen.add(key);
  }
  if (typeof first.from === "number") {
    return { by: "day", steps: rows.map(({ row, from, share }) => ({ row, from: from as number, share })).sort((one, other) => one.from - other.from) };
  }
  return { by: "stage", stages: new Map(rows.map(({ from, share }) => [plain(String(from)), share])), names: rows.map(({ from }) => String(from)) };
}

/** The share on a day or at a stage; `undefined` before the first day, at an unknown stage, or for the other of the two. */
export function sublicenceShareAt(moment: number | string, shares: SublicenceShares): number | undefined {
  if (shares.by === "stage") return typeof moment === "string" ? shares.stages.get(plain(moment)) : undefined;
  if (typeof moment !== "number" || moment < (shares.steps[0]?.from ?? Infinity)) return undefined;
  return stepAt(shares.steps, moment).share;
}
