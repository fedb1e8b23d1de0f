import { profitShares } from "../../core/collaboration/profit-share";
import { defineFunction } from "../define-function";
import { choice } from "../parameters/choice";
import { column } from "../parameters/column";
import { number, numberCell, share } from "../parameters/number";
import { optional } from "../parameters/optional";
import { sideBySide } from "../parameters/side-by-side";
import { besideRows } from "../results/beside-rows";

export const profitshare = defineFunction({
  name: "PROFITSHARE",
  summary: { en: "Profit share of a co-promotion, and who pays whom", ja: "共同販促の損益分配と精算額" },
  description: {
    en: "A books net sales and cost of goods; each party has shared costs of its own. The settlement gives B its share and its costs back. A blank beside a number in the same row is nothing.",
    ja: "Aが純売上高と売上原価を計上し、各社が共同費用を負担します。精算額はBの分配額とBの費用の合計です。同じ行に数値があるときの空白は0とみなします。",
  },
  formula: "profit = net sales - cogs - costs A - costs B; settlement = share B + costs B",
  parameters: {
    netSales: column({ en: "Net sales that A books in each period", ja: "Aが計上する各期の純売上高" }, numberCell()),
    cogs: column({ en: "Cost of goods that A books", ja: "Aが計上する売上原価" }, numberCell()),
    costsA: column({ en: "Shared costs that A spent", ja: "Aが支出した共同費用" }, numberCell()),
    costsB: column({ en: "Shared costs that B spent", ja: "Bが支出した共同費用" }, numberCell()),
    shareA: optional(number({ en: "A's share of the profit, a fraction", ja: "Aの分配割合（小数）" }, share), 0.5),
    losses: optional(
      choice(
        { en: "What becomes of a loss", ja: "損失の扱い" },
        {
          shared: { en: "shared like a profit: a loss of 60 is -30 and -30", ja: "利益と同様に分配：損失60は−30と−30" },
          carried: {
            en: "nothing is shared until later profit has made it good: -60, then 100 shares 40; meanwhile A funds it, since B's costs are paid back",
            ja: "後の利益で補填されるまで分配しない：−60の後の100は40を分配。その間はBの費用を返すAが資金を負担",
          },
          bearer: { en: "A alone bears it: -60 and 0, and it isn't carried", ja: "Aが単独で負担：−60と0、繰越しなし" },
        },
      ),
      "shared",
    ),
  },
  returns: besideRows({ en: "A row for each period", ja: "期ごとに1行" }, [
    { name: { en: "Profit", ja: "利益" }, meaning: { en: "of the period, before any loss carried", ja: "その期の損益（繰越損失の控除前）" } },
    { name: { en: "Share A", ja: "Aの分配額" }, meaning: { en: "A's share", ja: "Aの取り分" } },
    { name: { en: "Share B", ja: "Bの分配額" }, meaning: { en: "B's share", ja: "Bの取り分" } },
    { name: { en: "Settlement", ja: "精算額" }, meaning: { en: "above 0: A pays B; below: B pays A", ja: "正ならAからBへ、負ならBからAへ支払" } },
  ]),
  examples: [
    { call: "=DEAL.PROFITSHARE(250,10,30,20)", gives: [[190, 95, 95, 115]], because: { en: "95 each; B also gets its costs of 20 back", ja: "各95、Bには費用20も返還" } },
    {
      call: "=DEAL.PROFITSHARE({20;200},{10;40},{40;30},{30;30})",
      gives: [[-60, -30, -30, 0], [100, 50, 50, 80]],
      because: { en: "the loss of 60 is shared: B's -30 and its costs of 30 cancel", ja: "損失60を折半：Bの−30と費用30が相殺" },
    },
    {
      call: '=DEAL.PROFITSHARE({20;200},{10;40},{40;30},{30;30},,"carried")',
      gives: [[-60, 0, 0, 30], [100, 20, 20, 50]],
      because: { en: "60 of the later 100 make the loss good, 40 are shared", ja: "翌期の100のうち60で損失を補填し、40を分配" },
    },
    {
      call: '=DEAL.PROFITSHARE({20;200},{10;40},{40;30},{30;30},,"bearer")',
      gives: [[-60, -60, 0, 30], [100, 50, 50, 80]],
      because: { en: "A bears the 60, and the later 100 are shared in full", ja: "損失60はAが負担、翌期の100は全額を分配" },
    },
    {
      call: "=DEAL.PROFITSHARE({20;200},{10;40},{40;30},{30;30;30})",
      fails: { code: "#VALUE!", says: "netSales covers 2 of the 3 rows of costsB" },
      because: { en: "all columns have the same periods", ja: "各列は同じ期間でなければなりません" },
    },
  ],
  mistakes: [{ en: "B's half of the profit alone is not the settlement: B also gets its own shared costs back.", ja: "精算額はBの分配額だけではありません。Bの共同費用の返還を含みます。" }],
  source: { title: "Profit-or-loss sharing of co-promotion agreements; contracts vary" },
  compute: ({ netSales, cogs, costsA, costsB, shareA, losses }) => {
    const source = sideBySide({ netSales, cogs, costsA, costsB }, { blanks: { netSales: 0, cogs: 0, costsA: 0, costsB: 0 }, isRunning: losses === "carried" });
    const { columns, others, length } = source;
    const at = (name: keyof typeof columns, row: number) => columns[name][row] as number;
    const periods = Array.from({ length }, (_, row) =>
      others.has(row) ? undefined : { netSales: at("netSales", row), cogs: at("cogs", row), costsA: at("costsA", row), costsB: at("costsB", row) },
    );
    const shares = profitShares(periods, shareA, losses);
    return { source, columns: (["profit", "shareA", "shareB", "settlement"] as const).map((part) => Float64Array.from(shares, (period) => period?.[part] ?? NaN)) };
  },
});
