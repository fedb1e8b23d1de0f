import { routes, type RouteKind, type RouteTerm } from "../../core/company/financing-route";
import { plain } from "../../language/plain";
import { Refusal } from "../../language/refusal";
import type { CellKind } from "../parameters/cell-kind";
import { numberCell, share } from "../parameters/number";
import { oneOf } from "../parameters/one-of";
import { positiveCell } from "../parameters/positive";
import { table, type TableColumn } from "../parameters/table";

const kinds = Object.keys(routes) as RouteKind[];
const byWord = new Map(kinds.flatMap((kind) => [[plain(routes[kind].name.en), kind] as const, [plain(routes[kind].name.ja), kind] as const]));
// American spelling, and the words that people leave out.
for (const [word, kind] of [["territorial license", "licence"], ["licence", "licence"], ["license", "licence"], ["ライセンス", "licence"]] as const) byWord.set(word, kind);

/** A route as the reader wrote it, so that results name it in the same words. */
const routeCell: CellKind<{ readonly kind: RouteKind; readonly words: string }> = {
  must: oneOf(kinds.map((kind) => routes[kind].name)),
  takesText: true,
  read: (cell) => {
    const kind = byWord.get(plain(String(cell)));
    return kind && { kind, words: String(cell).trim() };
  },
};

const longestYears = 100;
const unsaid = { value: undefined, words: { en: "doesn't apply", ja: "該当なし" } };
const term = (en: string, ja: string, cell: CellKind<number>, words: { readonly en: string; readonly ja: string } = unsaid.words): TableColumn<number | undefined> => ({ name: { en, ja }, cell, blank: { value: undefined, words } });
const year = numberCell({ from: 1, to: longestYears, isWhole: true });

/** The columns of a plan that say what a route's terms are. */
const termColumns = {
  amount: term("Amount", "金額", numberCell({ from: 0 })),
  share: term("Share", "割合", numberCell(share)),
  interest: term("Interest", "利率", numberCell({ from: 0 })),
  preMoney: term("Pre-money", "プレマネー", positiveCell),
  firstYear: term("First year", "開始年", year, { en: "1", ja: "1" }),
  lastYear: term("Last year", "終了年", year),
  probability: term("Probability", "確率", numberCell(share), { en: "1", ja: "1" }),
  cap: term("Cap", "上限倍数", positiveCell, { en: "none", ja: "なし" }),
} as const satisfies Readonly<Record<RouteTerm, TableColumn<number | undefined>>>;

/** The `plan` parameter: a row for each route. */
export const financingPlan = table(
  { en: "The plan, a row for each route, with a header", ja: "資金調達案：手段ごとに1行（見出し付き）" },
  {
    route: { name: { en: "Route", ja: "手段" }, cell: routeCell },
    cash: { name: { en: "Cash", ja: "調達額" }, cell: positiveCell },
    ...termColumns,
    cashBefore: { name: { en: "Cash before", ja: "手元資金" }, cell: numberCell() },
    burn: { name: { en: "Yearly burn", ja: "年間支出" }, cell: numberCell() },
    discountRate: { name: { en: "Discount rate", ja: "割引率" }, cell: numberCell({ from: 0 }) },
  },
);

type PlanRow = ReturnType<(typeof financingPlan)["read"]>[number];

/** Refuses a row that lacks a term its route needs, or has one that means nothing there. */
export function checkPlanRow(row: PlanRow): void {
  const { name, needs, takes } = routes[row.route.kind];
  for (const key of Object.keys(termColumns) as RouteTerm[]) {
    const values = { row: String(row.row), column: termColumns[key].name, route: name };
    if (row[key] === undefined && needs.includes(key)) throw new Refusal({ en: "plan row {row}, {column} is blank: {route} needs it", ja: "plan の{row}行目「{column}」が空白です。{route}には必要です" }, values);
    if (row[key] !== undefined && !needs.includes(key) && !takes.includes(key)) {
      throw new Refusal({ en: "plan row {row}, {column} must be blank: it means nothing for {route}", ja: "plan の{row}行目「{column}」は空白にしてください。{route}では使いません" }, values);
    }
  }
  const { firstYear = 1, lastYear = 1 } = row;
  if (firstYear > lastYear) throw new Refusal({ en: "plan row {row}, First year must not be after Last year", ja: "plan の{row}行目「開始年」は「終了年」以前にしてください" }, { row: String(row.row) });
}
