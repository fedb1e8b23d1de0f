import { describe, expect, test } from "vitest";
import { openBridge } from "./open-bridge";

describe("comments", () => {
  test("a comment with its replies, written and read back over two requests", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context, sheet) => {
      const comment = context.workbook.comments.add("Sheet1!B2", "Is this the signed figure?");
      const reply = comment.replies.add("Yes, page 12.");
      comment.replies.add("And the annex?");
      comment.resolved = true;
      await context.sync();
      comment.content = "Is this the signed royalty?";
      reply.content = "Yes, page 13.";
      reply.load("id,content,resolved");
      comment.load("id,content,resolved,authorName,contentType,replies/items/content");
      const place = comment.getLocation().load("address");
      await context.sync();
      const byReply = context.workbook.comments.getItemByReplyId(reply.id).load("id");
      const byCell = sheet.comments.getItemByCell("B2").load("content");
      const byId = sheet.comments.getItem(comment.id).load("content");
      const counts = [sheet.comments.getCount(), comment.replies.getCount()];
      await context.sync();
      reply.delete();
      await context.sync();
      return [comment.replies.items.map(({ content }) => content), comment.resolved, reply.resolved, place.address, byReply.id === comment.id, byCell.content, byId.content, counts.map(({ value }) => value)];
    });
    expect(seen).toEqual([["Yes, page 13.", "And the annex?"], true, true, "Sheet1!B2", true, "Is this the signed royalty?", "Is this the signed royalty?", [1, 2]]);
    expect(bridge.sheet.comments).toMatchObject([{ row: 1, column: 1, content: "Is this the signed royalty?", resolved: true, replies: [{ content: "And the annex?" }] }]);
  });

  test("comments of one sheet and of all, with cells as ranges; deleting one", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Other plan");
      sheet.comments.add("A1", "one");
      other.comments.add(other.getRange("A1"), "two");
      const gone = context.workbook.comments.add("'Other plan'!C3", "three");
      const none = other.comments.getItemOrNullObject("{none}");
      await context.sync();
      gone.delete();
      context.workbook.comments.load("items/content");
      other.comments.load("items/content");
      await context.sync();
      return [context.workbook.comments.items.map(({ content }) => content), other.comments.items.map(({ content }) => content), none.isNullObject];
    });
    expect(seen).toEqual([["one", "two"], ["two"], true]);
  });

  const refusals: readonly (readonly [what: string, code: string, location: string, act: (sheet: Excel.Worksheet, all: Excel.CommentCollection) => unknown])[] = [
    ["a second one on a cell", "ItemAlreadyExists", "CommentCollection.add", (sheet) => [sheet.comments.add("A1", "one"), sheet.comments.add("A1", "two")]],
    ["several cells", "InvalidArgument", "CommentCollection.add", (sheet) => sheet.comments.add("A1:B2", "one")],
    ["no text", "InvalidArgument", "CommentCollection.add", (sheet) => sheet.comments.add("A1", "")],
    ["an address without its sheet", "InvalidArgument", "CommentCollection.add", (_sheet, all) => all.add("A1", "one")],
    ["a sheet that is not there", "ItemNotFound", "CommentCollection.add", (_sheet, all) => all.add("Nope!A1", "one")],
    ["a cell of another sheet", "InvalidArgument", "CommentCollection.add", (sheet) => sheet.comments.add(sheet.context.workbook.worksheets.add("Other").getRange("A1"), "one")],
    ["mentions", "NotImplemented", "CommentCollection.add with mentions", (sheet) => sheet.comments.add("A1", "one", "Mention")],
    ["a cell without one", "ItemNotFound", "CommentCollection.getItemByCell", (sheet) => sheet.comments.getItemByCell("A1").load("content")],
    ["an id that is none", "ItemNotFound", "CommentCollection.getItem", (sheet) => sheet.comments.getItem("{none}").load("content")],
    ["a reply that is none", "ItemNotFound", "CommentCollection.getItemByReplyId", (_sheet, all) => all.getItemByReplyId("{none}").load("content")],
  ];

  test.each(refusals)("%s is refused with %s", async (_what, code, location, act) => {
    expect(await openBridge().failure(async (context, sheet) => void act(sheet, context.workbook.comments))).toEqual([code, location]);
  });

  test("a protected sheet takes none", async () => {
    const error = await openBridge().failure(async (_context, sheet) => {
      sheet.protection.protect();
      sheet.comments.add("A1", "one");
    });
    expect(error).toEqual(["AccessDenied", "CommentCollection.add"]);
  });
});
