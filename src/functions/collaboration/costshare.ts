import { costShares } from "../../core/collaboration/cost-share";
import { defineFunction } from "../define-function";
import { column } from "../parameters/column";
import { number, numberCell, share } from "../parameters/number";
import { optional } from "../parameters/optional";
import { sideBySide } from "../parameters/side-by-side";
import { besideRows } from "../results/beside-rows";

export const costshare = defineFunction({
  name: "COSTSHARE",
  summary: { en: "Co-development costs shared up to a cap", ja: "上限つき共同開発費の分担" },
  description: {
    en: "The cap is on the total of all rows: what lies beyond it isn't shared, and is listed apart for the contract to place. When B opts out, A bears all from that period on, and the cap has nothing left to limit. The three columns of a row add up to its costs.",
    ja: "上限は全行の累計に対するもので、超過分は分担せず別列に示します（負担者は契約によります）。Bがオプトアウトすると、その期以降は全額をAが負担し、上限は適用されません。各行の3列の合計は費用に一致します。",
  },
  formula: "A = shareA x costs within the cap, B = the rest of them; over the cap = max(0, total so far - cap), less that before",
  parameters: {
    costs: column({ en: "Shared development costs of each period", ja: "各期の共同開発費" }, numberCell()),
    shareA: number({ en: "A's share, a fraction", ja: "Aの分担割合（小数）" }, share),
    cap: optional(number({ en: "The total of shared costs up to which both pay; none if left out", ja: "分担対象となる累計額の上限（省略時は上限なし）" }, { from: 0 })),
    optOut: optional(number({ en: "The number of the first period, counted from 1, in which B no longer pays", ja: "Bが負担しなくなる最初の期（1から数える）" }, { from: 1, isWhole: true })),
  },
  returns: besideRows({ en: "A row for each period", ja: "期ごとに1行" }, [
    { name: { en: "A", ja: "A" }, meaning: { en: "what A bears", ja: "Aの負担額" } },
    { name: { en: "B", ja: "B" }, meaning: { en: "what B bears", ja: "Bの負担額" } },
    { name: { en: "Over the cap", ja: "上限超過" }, meaning: { en: "what isn't shared", ja: "分担対象外の額" } },
  ]),
  examples: [
    { call: "=DEAL.COSTSHARE({40;80;60},0.6,150)", gives: [[24, 16, 0], [48, 32, 0], [18, 12, 30]], because: { en: "30 of the last 60 lie beyond 150", ja: "最後の60のうち30が累計150を超過" } },
    { call: "=DEAL.COSTSHARE({40;80;60},0.6,150,3)", gives: [[24, 16, 0], [48, 32, 0], [60, 0, 0]], because: { en: "B is out from the third period", ja: "第3期からBは負担しない" } },
    {
      call: "=DEAL.COSTSHARE({40;80;60},60)",
      fails: { code: "#VALUE!", says: "shareA must be a number from 0 to 1, not 60" },
      because: { en: "60% is 0.6", ja: "60%は0.6と指定します" },
    },
  ],
  mistakes: [{ en: "The cap is on the costs of both, not on B's part: 150 at 40% limits B to 60.", ja: "上限は両者の費用合計に対するものです。150でBの分担40%なら、Bの上限は60です。" }],
  source: { title: "Co-development cost sharing with a cap and an opt-out right; contracts vary" },
  compute: ({ costs, shareA, cap = Infinity, optOut = Infinity }) => {
    const source = sideBySide({ costs }, { isRunning: true });
    const shares = costShares(source.columns.costs, { partOfA: shareA, cap, optOut });
    return { source, columns: (["a", "b", "over"] as const).map((part) => Float64Array.from(shares, (period) => period[part])) };
  },
});
