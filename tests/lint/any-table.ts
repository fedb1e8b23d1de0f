import * as fc from "fast-check";
import type { Grid, Scalar } from "../../src/cells/value";
import { triggerColumns, triggerWords, type TriggerColumn } from "../../src/seeds/triggers";

/** Ids that rows of a generated table have and wait for. */
const ids = ["T1", "T2", "T3", "T4", "T5", "T6"];

const hard: readonly Scalar[] = [
  "",
  " ",
  "=1+1",
  "=HYPERLINK(\"x\")",
  "+cmd|' /C calc'!A0",
  "@SUM(1)",
  "__proto__",
  "constructor",
  "toString",
  "\u202Eabc\u202C",
  "\u0000\u0007",
  "שלום",
  "[***]",
  "TBD",
  "8/15",
  "2019年5月18日から2019年6月18日まで30日",
  "令和9年4月1日",
  "US 6,000,000",
  "１２億円",
  "additional sales up to $1.25 billion",
  "Exhibit 3.4(a)",
  "29 February 2027",
  "((((((((((",
  "NOT NOT NOT T1",
  "JP or CN, EU, ex-JP, ROW, Worldwide, 日本",
  "a".repeat(2_000),
  "((a+)+)+ ".repeat(200),
  true,
  false,
  0,
  -1,
  0.15,
  15,
  1e308,
  -1e308,
  5e-324,
  46_000,
  2_958_465,
  { error: "#REF!" },
  { error: "#N/A" },
];

/** A cell such as a column may hold: mostly what belongs there, at times anything. */
function cellOf(column: TriggerColumn): fc.Arbitrary<Scalar> {
  const { kind, words } = triggerColumns[column];
  const fitting: Readonly<Record<string, fc.Arbitrary<Scalar>>> = {
    id: fc.constantFrom(...ids),
    condition: fc.constantFrom("T1", "T2 AND T3", "T4 OR T5", "NOT T6", "T1; T2", "T9"),
    word: words === undefined ? fc.constant(null) : fc.constantFrom(...Object.keys(triggerWords[words as keyof typeof triggerWords])),
    money: fc.constantFrom(1_000_000, 5_000_000, "[***]", "up to 40 million", "US$5 million"),
    bound: fc.constantFrom(0, 100, 200, 500, 1_000, "$441 million", "$1.191 billion"),
    rate: fc.constantFrom(0.05, 0.08, 0.1, "8%", 1),
    days: fc.constantFrom(0, 10, 30, 45, 300),
    rank: fc.constantFrom(1, 2, 3),
    date: fc.integer({ min: 45_000, max: 48_000 }),
    flag: fc.boolean(),
    currency: fc.constantFrom("USD", "JPY", "EUR", "¥"),
    list: fc.constantFrom("JP", "US", "JP, KR, TW", "EU", "CN", "Worldwide", "ex-JP"),
    text: fc.constantFrom("Kita Pharma", "Minami Bio", "First commercial sale", "Full approval by the FDA", "Net sales report", "6.2(a)", "priority supply; floor of 50%"),
  };
  return fc.oneof({ weight: 6, arbitrary: fitting[kind] as fc.Arbitrary<Scalar> }, { weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...hard) });
}

const columns = Object.keys(triggerColumns) as TriggerColumn[];

/** Cells of one column, whichever it is. */
export const anyCell = fc.constantFrom(...columns).chain((column) => cellOf(column).map((value) => ({ column, value })));

/** A trigger table of all columns, in either language, with cells of every kind. */
export const anyTable: fc.Arbitrary<Grid> = fc
  .tuple(fc.constantFrom("en" as const, "ja" as const), fc.array(fc.tuple(...columns.map(cellOf)), { maxLength: 8 }))
  .map(([language, rows]) => [columns.map((column) => triggerColumns[column].name[language]), ...rows]);

/** Cells that belong together in no way. */
export const anyCells: fc.Arbitrary<Grid> = fc.array(fc.array(fc.oneof(fc.constantFrom(...hard, ...columns.map((column) => triggerColumns[column].name.en)), fc.string(), fc.double()), { maxLength: 6 }), { maxLength: 6 });
