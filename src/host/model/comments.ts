import { HostRefusal } from "./host-refusal";
import { cellAddress } from "../../cells/address";
import { newIdentifier } from "./identifier";
import type { CommentModel } from "./parts";
import type { SheetModel, WorkbookModel } from "./workbook-model";

/** Adds a comment to a cell that has none. */
export function addComment(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number, content: string, author = ""): CommentModel {
  if (sheet.comments.some((other) => other.row === row && other.column === column)) {
    throw new HostRefusal("ItemAlreadyExists", {
      en: "{cell} has a comment already: reply to it, or delete it first",
      ja: "{cell} には既にコメントがあります。返信するか、先に削除してください",
    }, { cell: cellAddress(row, column) });
  }
  const comment: CommentModel = { id: newIdentifier(workbook), row, column, author, content, resolved: false, replies: [] };
  sheet.comments.push(comment);
  workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
  return comment;
}

/** Takes a comment and its replies away. */
export function deleteComment(workbook: WorkbookModel, sheet: SheetModel, comment: CommentModel): void {
  sheet.comments = sheet.comments.filter((other) => other !== comment);
  workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
}
