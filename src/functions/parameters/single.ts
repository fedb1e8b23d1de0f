import { Refusal } from "../../language/refusal";
import type { Text } from "../../language/text";
import { isGrid, type Argument } from "../argument";
import { readCell, type CellKind } from "./cell-kind";
import type { ExcelShape, Parameter } from "./parameter";

/** A parameter of one cell; a range of one cell counts as that cell. */
export function single<Value>(summary: Text, kind: CellKind<Value>, type: ExcelShape["type"]): Parameter<Value, false> {
  return {
    summary,
    optional: false,
    excel: { type, dimensionality: "scalar" },
    must: kind.must,
    details: Object.entries(kind.members ?? {}).map(([word, meaning]) => ({ name: { en: word, ja: word }, meaning })),
    read: (argument, name) => readCell(kind, oneCell(argument, name), { argument: name }),
  };
}

function oneCell(argument: Argument, name: string) {
  if (!isGrid(argument)) return argument;
  if (argument.length === 1 && argument[0]?.length === 1) return argument[0][0];
  throw new Refusal({ en: "{name} must be one cell, not a range", ja: "{name} には範囲ではなく1つのセルを指定してください" }, { name });
}
