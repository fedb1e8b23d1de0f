import { getFormatFromId, isPercentFormat, isTextFormat, parseValue } from "numfmt";
import { errorCodes, type Scalar } from "../../../cells/value";
import { HostRefusal } from "../host-refusal";
import { readFormula } from "./read-formula";
import { readYearFirst } from "./typed-date";
import { readMoney } from "./typed-money";
import type { CellContent } from "./write-cell";

/** What a person or the add-in gives a cell: text is read as if it were typed; `undefined` leaves the cell as it is. */
export type CellInput = Scalar | undefined;

/** What a typed text means, and the number format that comes with it in a cell that has none. */
export interface TypedContent {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

const longestText = 32_767;

/** Reads an input as Excel reads what is typed into a cell of that number format. `where` names the cell in a refusal. */
export function readTyped(input: Scalar, numberFormat: string, where: string): TypedContent {
  if (typeof input !== "string") return { content: readLiteral(input, where) };
  if (input === "") return { content: null };
  if (input.length > longestText) {
    throw new HostRefusal("InvalidArgument", {
      en: "The text for {where} has {length} characters: a cell holds {limit} at most",
      ja: "{where} の文字列は {length} 文字です。セルに入るのは {limit} 文字までです",
    }, { where, length: input.length, limit: longestText });
  }
  if (isTextFormat(numberFormat)) return { content: input };
  if (input.startsWith("'")) return { content: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return { content: { formula: readFormula(input, where) } };
  return readConstant(input, numberFormat);
}

function readConstant(input: string, numberFormat: string): TypedContent {
  // Full-width digits and signs mean the same as narrow ones, as typed with a Japanese keyboard.
  const text = input.normalize("NFKC").trim();
  const code = errorCodes.find((known) => known === text.toUpperCase());
  if (code) return { content: { error: code } };
  if (!/\d|^(?:true|false)$/i.test(text)) return { content: input };
  const special = readYearFirst(text) ?? readMoney(text);
  if (special) return { content: special.value, numberFormat: special.numberFormat };
  const read = parseValue(text);
  if (!read || (typeof read.value !== "number" && typeof read.value !== "boolean")) return { content: input };
  if (typeof read.value === "boolean") return { content: read.value };
  if (isBare(text) && isPercentFormat(numberFormat) && Math.abs(read.value) >= 1) return { content: read.value / 100 };
  return typeof read.formatId === "number" && read.formatId > 0
    ? { content: read.value, numberFormat: getFormatFromId(read.formatId) ?? "General" }
    : { content: read.value };
}

/** A number typed into a percent cell is taken for percent: 12 means 12%, while 0.12 stays 12%. */
function isBare(text: string): boolean {
  return /^[-+]?[\d.,]+$/.test(text);
}

function readLiteral(input: Scalar, where: string): Scalar {
  if (typeof input !== "number" || Number.isFinite(input)) return input;
  throw new HostRefusal("InvalidArgument", {
    en: "The number for {where} is not finite: give a number, a text, TRUE or FALSE",
    ja: "{where} の数値が有限ではありません。数値、文字列、TRUE または FALSE を指定してください",
  }, { where });
}
