import { isCellError } from "../../../cells/value";
import { isStorable } from "../sheet/cell-errors";
import { escapeText } from "../xml/write-xml";
import type { CellEdit } from "./cell-edit";
import { cannotPatch } from "./refusals";

const longestText = 32_767;

/** What a cell's `t` says, and the element that holds the value. Texts go into the cell itself: the shared texts stay as they are. */
export function cellContent({ value, of }: CellEdit, prefix: string, where: string): { type: string | undefined; content: string } {
  const stored = (type: string | undefined, text: string) => ({ type, content: `<${prefix}v>${text}</${prefix}v>` });
  // A formula that gives nothing: an empty text, as Excel stores it. Without any value Excel would show 0.
  if (value === null) return of === "formula" ? stored("str", "") : { type: undefined, content: "" };
  if (typeof value === "number") return Number.isFinite(value) ? stored(undefined, String(value)) : stored("e", "#NUM!");
  if (typeof value === "boolean") return stored("b", value ? "1" : "0");
  if (isCellError(value)) return stored(isStorable(value.error) ? "e" : "str", value.error);
  if (value.length > longestText) throw cannotPatch(where, "would hold a text over 32,767 characters: shorten it", "の文字数が 32,767 を超えます。短くしてください");
  const text = escapeText(value);
  if (of !== "input") return stored("str", text);
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
  return { type: "inlineStr", content: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>` };
}
