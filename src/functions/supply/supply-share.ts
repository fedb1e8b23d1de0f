import { plain } from "../../language/plain";
import { Refusal } from "../../language/refusal";
import { isCellError } from "../../cells/value";
import { trailingShares } from "../../core/supply/trailing-share";
import { defineFunction } from "../define-function";
import { matrix, type NumberMatrix } from "../parameters/matrix";
import { number, numberCell } from "../parameters/number";
import { optional } from "../parameters/optional";
import { PassedError } from "../parameters/passed-error";
import { rows } from "../results/rows";

const monthly = (summary: { readonly en: string; readonly ja: string }) => matrix(summary, numberCell({ from: 0 }), { value: 0, words: { en: "none", ja: "なし" } });

export const supplyShare = defineFunction({
  name: "SUPPLY.SHARE",
  summary: { en: "Each party's share of a short supply by its purchases", ja: "購入実績に基づく各社の供給割合" },
  description: {
    en: "The latest months of the history count, and with a forecast also as many of its first months. With fewer months, those there are count. A blank row is a month without purchases. Feed the shares to SUPPLY.ALLOCATE as weights.",
    ja: "history の直近の月数を対象とし、forecast があればその最初の同じ月数も加えます。月数が足りなければある分だけです。空白行は購入のない月です。結果をSUPPLY.ALLOCATEの重みに使えます。",
  },
  formula: "share = own purchases in the months that count / all parties' purchases in them",
  parameters: {
    history: monthly({ en: "Purchases: a row for each month, latest last, a column for each party", ja: "購入実績：月ごとの行（最新が最後）、当事者ごとの列" }),
    forecast: optional(monthly({ en: "Forecast: a row for each month, nearest first, the same columns", ja: "予測：月ごとの行（直近が最初）、列は history と同じ" })),
    months: optional(number({ en: "How many months count", ja: "対象月数" }, { from: 1, isWhole: true }), 6),
  },
  returns: rows({ en: "A row for each party", ja: "当事者ごとに1行" }, [
    { name: { en: "Party", ja: "当事者" }, meaning: { en: "its name in the header, else the number of its column", ja: "見出しの名前（なければ列の番号）" } },
    { name: { en: "Share", ja: "割合" }, meaning: { en: "a fraction; all add up to 1", ja: "小数（合計は1）" } },
  ]),
  examples: [
    {
      call: '=DEAL.SUPPLY.SHARE({"US","Japan";500,500;40,10;40,10;40,10;40,10;20,5;20,5},,6)',
      gives: [["US", 0.8], ["Japan", 0.2]],
      because: { en: "200 and 50 in the last six months; the first row is too old", ja: "直近6か月は200と50。最初の月は対象外" },
    },
    {
      call: "=DEAL.SUPPLY.SHARE({30,0;30,0},{20,20;999,999},1)",
      gives: [[1, 50 / 70], [2, 20 / 70]],
      because: { en: "one month back and one month ahead: 50 and 20", ja: "過去1か月と将来1か月：50と20" },
    },
    {
      call: "=DEAL.SUPPLY.SHARE({0,0;0,0})",
      fails: { code: "#N/A", says: "history holds nothing in the months that count" },
      because: { en: "nobody bought anything", ja: "誰も購入していません" },
    },
  ],
  mistakes: [{ en: "A new entrant has no history and a share of 0: give it a floor in SUPPLY.ALLOCATE, or count the forecast.", ja: "新規参入者は実績がなく割合0になります。SUPPLY.ALLOCATEで最低保証を設けるか、予測を加えてください。" }],
  source: { title: "Product shortage clause: share of the trailing six months (Arena/Eisai)", address: "https://www.lawinsider.com/clause/product-shortage" },
  compute: ({ history, forecast, months }) => {
    const past = withoutBlankRows(history, "history");
    const ahead = forecast && withoutBlankRows(inOrderOf(history, forecast), "forecast");
    return Array.from(trailingShares(past, ahead, months), (share, party) => [history.names?.[party] || party + 1, share] as const);
  },
});

/** Blank rows as months of nothing; an error is refused, since it would touch every share. */
function withoutBlankRows(given: NumberMatrix, name: string): NumberMatrix {
  for (const [row, held] of given.others) {
    if (isCellError(held)) throw new PassedError(held.error, { argument: name, row: row + given.firstRow });
  }
  return { ...given, numbers: given.numbers.map((amount) => (Number.isNaN(amount) ? 0 : amount)) };
}

/** The forecast's columns in the order of the history's: by name where both have names, else as they stand. */
function inOrderOf(history: NumberMatrix, forecast: NumberMatrix): NumberMatrix {
  if (history.width !== forecast.width) {
    throw new Refusal(
      { en: "forecast has {given} columns and history {wanted}: give both a column for each party", ja: "forecast は{given}列、history は{wanted}列です。どちらも当事者ごとに1列としてください" },
      { given: forecast.width, wanted: history.width },
    );
  }
  if (!history.names || !forecast.names) return forecast;
  const positions = history.names.map((party) => {
    const position = forecast.names?.findIndex((name) => plain(name) === plain(party)) ?? -1;
    if (position < 0) throw new Refusal({ en: "forecast has no column called {party}, a party of history", ja: "forecast に history の当事者「{party}」の列がありません" }, { party });
    return position;
  });
  const { rows: months, width } = forecast;
  return { ...forecast, numbers: Float64Array.from({ length: months * width }, (_, cell) => forecast.numbers[cell - (cell % width) + (positions[cell % width] as number)] as number) };
}
