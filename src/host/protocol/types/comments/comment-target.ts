import type { CommentModel } from "../../../model/parts";
import type { SheetModel } from "../../../model/workbook-model";
import { refuseProtected } from "../../../model/writing/protection";
import type { Host } from "../../host";
import { itemNotFound } from "../../host-error";
import type { RangeTarget } from "../range-target";

/** One comment of the workbook, by its id. */
export interface CommentTarget {
  readonly comment: string;
}

/** A comment and its sheet, if it is still there. */
export function findComment(host: Host, isWanted: (comment: CommentModel, sheet: SheetModel) => boolean): { sheet: SheetModel; comment: CommentModel } | undefined {
  for (const sheet of host.workbook.sheets) {
    const comment = sheet.comments.find((some) => isWanted(some, sheet));
    if (comment) return { sheet, comment };
  }
  return undefined;
}

/** The comment of a target and its sheet; ItemNotFound when it was deleted. */
export function commentOf(target: CommentTarget, host: Host): { sheet: SheetModel; comment: CommentModel } {
  const found = findComment(host, ({ id }) => id === target.comment);
  if (!found) throw itemNotFound("comment");
  return found;
}

/** Changes a comment; on a protected sheet only where objects may be edited. */
export function changeComment(target: CommentTarget, host: Host, apply: (comment: CommentModel) => void): void {
  const { sheet, comment } = commentOf(target, host);
  refuseProtected(sheet, "allowEditObjects");
  apply(comment);
  host.workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
}

/** The cell that a comment belongs to. */
export function cellOf(target: CommentTarget, host: Host): RangeTarget {
  const { sheet, comment } = commentOf(target, host);
  return { sheet: sheet.id, area: { row: comment.row, column: comment.column, rows: 1, columns: 1 } };
}
