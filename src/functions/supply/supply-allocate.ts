import { allocatedUnits } from "../../core/supply/allocation";
import { Refusal } from "../../language/refusal";
import { defineFunction } from "../define-function";
import { column } from "../parameters/column";
import { number, numberCell } from "../parameters/number";
import { optional } from "../parameters/optional";
import { positive } from "../parameters/positive";
import { sideBySide } from "../parameters/side-by-side";
import { refuseErrors } from "../parameters/without-errors";
import { besideRows } from "../results/beside-rows";

const quantity = numberCell({ from: 0 });

export const supplyAllocate = defineFunction({
  name: "SUPPLY.ALLOCATE",
  summary: { en: "Units for each party when supply is short", ja: "供給不足時の各社への割当数量" },
  description: {
    en: "Guaranteed floors are set aside first; where supply doesn't reach them, they are met in order of priority and cut alike within one. Then the parties of priority 1 are served, then 2, and so on, those without priority last. Parties of the same priority share by weight; what a filled party doesn't need is shared again by weight among the others, and a party of weight 0 gets what the others leave. A floor is a least amount, not an extra one. Nobody gets more than ordered, and nothing is kept back that someone still wants. In lots, every count is whole lots: orders and supply count as many as fit, floors as many as they need, shares are rounded down and the lots left go one each to the largest remainders, the first of equals first.",
    ja: "最低保証数量を先に確保し（供給が足りなければ優先順位の順に充て、同順位では一律に按分）、優先順位1、2…の順に割り当て、順位のない当事者は最後です。同順位では重みで按分し、充足した当事者の余りは残りの当事者で再び按分します。重み0の当事者は余りを受け取ります。最低保証は上乗せではなく下限です。発注量を超えず、希望者がいる限り残しません。ロット指定時はすべてロットの整数倍です：発注と供給は入る分、最低保証は必要な分のロット数とし、按分は切り捨て、残りのロットを端数の大きい順（同じなら上の行から）に1つずつ配ります。",
  },
  formula: "units = min(order, max(floor, weight x level)), the level such that the units add up to the supply",
  parameters: {
    available: number({ en: "Units available", ja: "供給可能数量" }, { from: 0 }),
    orders: column({ en: "Units that each party orders", ja: "各社の発注数量" }, quantity),
    weights: optional(column({ en: "Each party's weight: 1 and 1 for half and half, or its share of past purchases; by orders if left out", ja: "各社の重み（折半なら1と1、または過去の購入割合）。省略時は発注量" }, quantity)),
    priority: optional(column({ en: "Who is served first: 1, then 2, and so on; blank comes last", ja: "優先順位：1、2…の順（空白は最後）" }, numberCell({ from: 1, isWhole: true }))),
    floors: optional(column({ en: "Units guaranteed to each party as far as it orders them; blank = none", ja: "各社の最低保証数量（発注の範囲内、空白はなし）" }, quantity)),
    lot: optional(positive({ en: "Units in a lot, when only whole lots can be delivered", ja: "ロットの数量（ロット単位でのみ納入する場合）" })),
  },
  returns: besideRows({ en: "A row for each party", ja: "当事者ごとに1行" }, [{ name: { en: "Units", ja: "割当数量" }, meaning: { en: "what the party gets", ja: "その当事者への割当" } }]),
  examples: [
    { call: "=DEAL.SUPPLY.ALLOCATE(100,{80;30},{1;1})", gives: [[70], [30]], because: { en: "half each, and the 20 that the second doesn't need pass over", ja: "折半し、第2社の不要分20を第1社へ" } },
    { call: "=DEAL.SUPPLY.ALLOCATE(100,{60;50;30},,{1;\"\";\"\"})", gives: [[60], [25], [15]], because: { en: "the first in full, the other 40 by orders", ja: "第1社を満量、残り40は発注比で按分" } },
    { call: "=DEAL.SUPPLY.ALLOCATE(600,{600;600;100},{200;600;0},,{\"\";\"\";50})", gives: [[137.5], [412.5], [50]], because: { en: "a new entrant without history keeps its floor of 50", ja: "購入実績のない新規参入者にも最低50を保証" } },
    { call: "=DEAL.SUPPLY.ALLOCATE(100,{20;50;90},{1;1;2},,,10)", gives: [[20], [30], [50]], because: { en: "20, 26.7 and 53.3 in lots of 10: the lot left goes to the larger remainder", ja: "20、26.7、53.3を10単位に：残る1ロットは端数の大きい方へ" } },
    {
      call: "=DEAL.SUPPLY.ALLOCATE(100,{80;30},{1;1;2})",
      fails: { code: "#VALUE!", says: "orders covers 2 of the 3 rows of weights" },
      because: { en: "three weights, two orders", ja: "重みが3つ、発注が2つでは合いません" },
    },
  ],
  mistakes: [
    { en: "Shares by weight that ignore the orders give some more than they want and leave others short.", ja: "発注量を無視した按分では、余る当事者と不足する当事者が出ます。" },
    { en: "A party without history has no weight: without a floor it gets nothing.", ja: "実績のない当事者の重みは0です。最低保証がなければ割当もありません。" },
  ],
  source: { title: "Supply shortage clauses (half each, MacroGenics/Incyte; priority; trailing share)", address: "https://www.lawinsider.com/clause/supply-shortage" },
  compute: ({ available, orders, weights, priority, floors, lot }) => {
    const given = { orders, weights: weights ?? orders, priority: priority ?? orders, floors: floors ?? orders };
    refuseErrors(given);
    const source = sideBySide(given, { blanks: { priority: Infinity, floors: 0 } });
    const { columns, others, length } = source;
    const places = Array.from({ length }, (_, row) => row).filter((row) => !others.has(row));
    if (lot !== undefined && available / lot > Number.MAX_SAFE_INTEGER) throw new Refusal({ en: "lot is too small to count the lots in available", ja: "lot が小さすぎてロット数を数えられません" });
    const units = allocatedUnits(
      available,
      places.map((row) => ({
        ordered: columns.orders[row] as number,
        weight: columns.weights[row] as number,
        rank: priority === undefined ? 1 : (columns.priority[row] as number),
        floor: floors === undefined ? 0 : (columns.floors[row] as number),
      })),
      lot,
    );
    const result = new Float64Array(length);
    places.forEach((row, place) => (result[row] = units[place] as number));
    return { source, columns: [result] };
  },
});
