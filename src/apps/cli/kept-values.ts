import { cellAddress } from "../../cells/address";
import type { CalculationProblem } from "../../host/calc/calculator";
import { say, type Language, type Text } from "../../language/text";

const named = 5;
const formulas: Text = {
  en: "{count} formula(s) keep the value that the file holds, because they can't be calculated here: {cells}{more}",
  ja: "次の {count} 個の数式は計算できないため、ファイルの値をそのまま残しました:{cells}{more}",
};
const tables: Text = {
  en: "{count} data table(s) keep the values that the file holds; Excel calculates them: {cells}{more}",
  ja: "{count} 個のデータテーブルはファイルの値をそのまま残しました(Excel で再計算されます):{cells}{more}",
};

/** What a recalculation left as it was: a line for formulas and one for data tables, each with its count and first cells. */
export function keptValues(kept: readonly CalculationProblem[], dataTables: readonly string[], language: Language): string[] {
  const cells = kept.map(({ sheet, row, column, problem }) => `${sheet}!${cellAddress(row, column)} (${problem})`);
  return [...line(formulas, cells, language), ...line(tables, dataTables, language)];
}

function line(text: Text, cells: readonly string[], language: Language): string[] {
  const more = cells.length > named ? { en: `, and ${String(cells.length - named)} more`, ja: ` ほか ${String(cells.length - named)} 件` } : "";
  return cells.length === 0 ? [] : [say({ text, values: { count: cells.length, cells: cells.slice(0, named).join(", "), more } }, language)];
}
