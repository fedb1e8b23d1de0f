import { cellAddress } from "../../../cells/address";
import type { SheetModel } from "../../model/workbook-model";
import type { BookToWrite } from "../book/book-to-write";
import { element, textElement, xmlDeclaration } from "../xml/write-xml";
import { noteShapesXml } from "./note-shapes";
import { addThreads, isThread, threadAsNote, threadId } from "./threads";

const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

const namespaces = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:xr": "http://schemas.microsoft.com/office/spreadsheetml/2014/revision",
};

/** Adds a sheet's comments as notes with their shapes; returns the id of the sheet's link to the shapes, if it has any. */
export function addComments(sheet: SheetModel, number: number, sheetPart: string, book: BookToWrite): string | undefined {
  if (sheet.comments.length === 0) return undefined;
  const { parts } = book;
  const comments = [...sheet.comments].sort((one, other) => one.row - other.row || one.column - other.column);
  // A thread's note is signed with the thread's id: that is how Excel knows the two belong together.
  const signed = comments.map((comment, place) => ({ comment, author: isThread(comment) ? `tc=${threadId(number, place)}` : comment.author, place }));
  const authors = [...new Set(signed.map(({ author }) => author))];
  const list = signed.map(({ comment, author, place }) => {
    const uid = isThread(comment) ? threadId(number, place) : undefined;
    const text = isThread(comment) ? threadAsNote(comment) : comment.content;
    const attributes = { ref: cellAddress(comment.row, comment.column), authorId: authors.indexOf(author), shapeId: 0, "xr:uid": uid };
    return element("comment", attributes, element("text", {}, element("r", {}, textElement("t", text))));
  });
  const part = `xl/comments${String(number)}.xml`;
  const names = element("authors", {}, authors.map((author) => textElement("author", author)));
  parts.add(part, commentsType, xmlDeclaration + element("comments", namespaces, names, element("commentList", {}, list)));
  parts.link(sheetPart, "comments", part);
  addThreads(comments, number, sheetPart, book);
  const shapes = `xl/drawings/vmlDrawing${String(number)}.vml`;
  parts.add(shapes, "application/vnd.openxmlformats-officedocument.vmlDrawing", noteShapesXml(comments));
  return parts.link(sheetPart, "vmlDrawing", shapes);
}
