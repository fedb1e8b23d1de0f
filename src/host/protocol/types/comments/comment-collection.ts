import { addComment } from "../../../model/comments";
import { refuseProtected } from "../../../model/writing/protection";
import type { Arguments } from "../../arguments";
import { defineType, type Targets } from "../../define-type";
import type { Host } from "../../host";
import { invalidArgument, itemNotFound, notImplemented } from "../../host-error";
import { rangeNamed, sheetUnder, type RangeTarget } from "../range-target";
import { findComment } from "./comment-target";

/** The comments of the workbook, or with `sheet` those of one sheet. */
export interface CommentsTarget {
  readonly sheet?: string;
}

declare module "../../define-type" {
  interface Targets {
    CommentCollection: CommentsTarget;
  }
}

export const commentCollection = defineType<CommentsTarget>({
  name: "CommentCollection",
  items: {
    type: "Comment",
    all: commentsOf,
    find: (target, key, host) => commentsOf(target, host).find(({ comment }) => comment === key),
  },
  methods: {
    Add: { returns: "Comment", run: add },
    GetItemByCell: {
      returns: "Comment",
      run: (target, args, host) => {
        const cell = cellGiven(target, args, host);
        const found = findComment(host, ({ row, column }, sheet) => sheet.id === cell.sheet && row === cell.area.row && column === cell.area.column);
        return known(found?.comment.id, "comment of the cell");
      },
    },
    GetItemByReplyId: {
      returns: "Comment",
      run: (_target, args, host) => {
        const reply = args.text(0);
        return known(findComment(host, ({ replies }) => replies.some(({ id }) => id === reply))?.comment.id, "comment of the reply");
      },
    },
  },
});

function commentsOf({ sheet }: CommentsTarget, { workbook }: Host): Targets["Comment"][] {
  const sheets = workbook.sheets.filter(({ id }) => sheet === undefined || id === sheet);
  return sheets.flatMap(({ comments }) => comments.map(({ id }) => ({ comment: id })));
}

function add(target: CommentsTarget, args: Arguments, host: Host): Targets["Comment"] {
  const { sheet, area } = cellGiven(target, args, host);
  if ((args.optionalText(2) ?? "Plain") !== "Plain") throw notImplemented("CommentCollection.add with mentions");
  const content = args.text(1);
  if (content === "") throw invalidArgument("a comment needs a text");
  const model = sheetUnder({ sheet }, host);
  refuseProtected(model, "allowEditObjects");
  return { comment: addComment(host.workbook, model, area.row, area.column, content).id };
}

/** One cell, given as a range or as its address, which for the comments of the whole workbook names the sheet. */
function cellGiven({ sheet }: CommentsTarget, args: Arguments, host: Host): RangeTarget {
  const range = args.object(0, "Range");
  if (!range && sheet === undefined && !args.text(0).includes("!")) throw invalidArgument("the address must name its worksheet");
  const cell = range ?? rangeNamed(host.workbook, args.text(0), sheet ?? host.workbook.activeSheet);
  if (cell.area.rows * cell.area.columns !== 1 || (sheet !== undefined && cell.sheet !== sheet)) throw invalidArgument("a comment belongs to one cell of the worksheet");
  return cell;
}

function known(comment: string | undefined, what: string): Targets["Comment"] {
  if (comment === undefined) throw itemNotFound(what);
  return { comment };
}
