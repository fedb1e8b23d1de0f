import { cellAddress } from "../../../cells/address";
import type { CommentModel } from "../../model/parts";
import type { BookToWrite } from "../book/book-to-write";
import { element, textElement, xmlDeclaration } from "../xml/write-xml";

// [MS-XLSX] 2.6.203 and on: comments with replies, beside the notes that older programs read.
export const threadNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const links = "http://schemas.microsoft.com/office/2017/10/relationships";

/** True for a comment that a plain note can't say: it has replies or was settled. */
export function isThread({ replies, resolved }: CommentModel): boolean {
  return resolved || replies.length > 0;
}

/** The id of a sheet's comment, or of a reply to it, in the file. */
export function threadId(sheetNumber: number, place: number, reply = 0): string {
  const digits = (number: number, length: number) => number.toString(16).toUpperCase().padStart(length, "0");
  return `{${digits(sheetNumber, 8)}-${digits(reply, 4)}-4000-8000-${digits(place + 1, 12)}}`;
}

/** Adds the threads among a sheet's comments. */
export function addThreads(comments: readonly CommentModel[], sheetNumber: number, sheetPart: string, book: BookToWrite): void {
  if (!comments.some(isThread)) return;
  const all = comments.flatMap((comment, place) => {
    if (!isThread(comment)) return [];
    const ref = cellAddress(comment.row, comment.column);
    const id = threadId(sheetNumber, place);
    const said = [{ ...comment, id, parentId: undefined, done: comment.resolved || undefined }, ...comment.replies.map((reply, index) => ({ ...reply, id: threadId(sheetNumber, place, index + 1), parentId: id, done: undefined }))];
    return said.map((one) =>
      element("threadedComment", { ref, personId: book.personId(one.author), id: one.id, parentId: one.parentId, done: one.done }, textElement("text", one.content)),
    );
  });
  const part = `xl/threadedComments/threadedComment${String(sheetNumber)}.xml`;
  book.parts.add(part, "application/vnd.ms-excel.threadedcomments+xml", xmlDeclaration + element("ThreadedComments", { xmlns: threadNamespace }, all));
  book.parts.link(sheetPart, `${links}/threadedComment`, part);
}

/** Adds the people who wrote threads, when all sheets are there. */
export function addPeople(book: BookToWrite): void {
  const people = book.people.map((displayName, index) => element("person", { displayName, id: personIdAt(index), userId: displayName, providerId: "None" }));
  if (people.length === 0) return;
  book.parts.add("xl/persons/person.xml", "application/vnd.ms-excel.person+xml", xmlDeclaration + element("personList", { xmlns: threadNamespace }, people));
  book.parts.link("xl/workbook.xml", `${links}/person`, "xl/persons/person.xml");
}

/** The id of a person by their place in the list. */
export function personIdAt(index: number): string {
  return `{${(index + 1).toString(16).toUpperCase().padStart(8, "0")}-FFFF-4000-8000-000000000000}`;
}

/** What older programs show of a thread. */
export function threadAsNote({ content, replies }: CommentModel): string {
  return [`Comment:\n    ${content}`, ...replies.map((reply) => `Reply:\n    ${reply.content}`)].join("\n");
}
