import type { Grid } from "../../cells/value";
import { Refusal } from "../../language/refusal";
import { isBlank, isGrid } from "../argument";
import type { Parameter } from "../parameters/parameter";
import { maximumTableRows } from "../parameters/table";
import { refuseTotalRow } from "../parameters/total-row";

/** The `triggers` parameter of a function that takes every cell as it comes: what can't be read is its business. */
export const triggerCells: Parameter<Grid, false> = {
  summary: { en: "The trigger table with its header row, in English or Japanese, columns in any order", ja: "見出し行を含むトリガー表（英語・日本語、列の順序は自由）" },
  optional: false,
  excel: { type: "any", dimensionality: "matrix" },
  must: { en: "a trigger table", ja: "トリガー表" },
  details: [],
  read: (argument, name) => {
    const cells = isGrid(argument) ? argument : [[argument]];
    let end = cells.length;
    while (end > 0 && (cells[end - 1] ?? []).every(isBlank)) end--;
    if (end === 0) throw new Refusal({ en: "{name} is blank: it must be a trigger table", ja: "{name} が空白です。トリガー表を指定してください" }, { name });
    if (end > maximumTableRows + 1) throw new Refusal({ en: "{name} has {rows} rows: at most {most} are read", ja: "{name} が{rows}行あります。読み取れるのは{most}行までです" }, { name, rows: end, most: maximumTableRows });
    refuseTotalRow(cells[end - 1] ?? [], end, name);
    return cells.slice(0, end);
  },
};
