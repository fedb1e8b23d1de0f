import { cellAddress, readAddress } from "../../../cells/address";
import type { CommentModel } from "../../model/parts";
import type { BookToRead } from "../book/book-to-read";
import type { Relationship } from "../package/relationships";
import { decodeText } from "../xml/escaped-text";
import { allOf, childOf, childrenOf, isOn, type XmlElement } from "../xml/read-tree";

/** Reads the comments of a sheet: threads where there are any, notes elsewhere. `links` are the sheet's. */
export function readComments(links: readonly Relationship[], book: BookToRead): CommentModel[] {
  const partsOf = (sought: string) => links.filter(({ kind, target }) => kind === sought && book.parts.has(target)).map(({ target }) => target);
  const threads = partsOf("threadedComment").flatMap((part) => readThreads(book.parts.tree(part), book));
  const threaded = new Set(threads.map(placeOf));
  const notes = partsOf("comments").flatMap((part) => readNotes(book.parts.tree(part), book));
  return [...threads, ...notes.filter((note) => !threaded.has(placeOf(note)))].sort((one, other) => one.row - other.row || one.column - other.column);
}

function placeOf({ row, column }: CommentModel): string {
  return cellAddress(row, column);
}

function readNotes(root: XmlElement, book: BookToRead): CommentModel[] {
  const authors = childrenOf(childOf(root, "authors"), "author").map(({ text }) => decodeText(text));
  return childrenOf(childOf(root, "commentList"), "comment").flatMap((comment) => {
    const place = readAddress(comment.attributes.ref ?? "");
    if (!place) return [];
    const content = allOf(childOf(comment, "text"), "t").map(({ text }) => text).join("");
    const author = authors[Number(comment.attributes.authorId)] ?? "";
    return [{ id: book.newId(), row: place.row, column: place.column, author, content: decodeText(content), resolved: false, replies: [] }];
  });
}

function readThreads(root: XmlElement, book: BookToRead): CommentModel[] {
  const threads = new Map<string, CommentModel>();
  for (const said of childrenOf(root, "threadedComment")) {
    const { ref = "", id = "", personId = "", parentId, done } = said.attributes;
    const content = decodeText(childOf(said, "text")?.text ?? "");
    const author = book.personName(personId);
    const parent = parentId === undefined ? undefined : threads.get(parentId);
    const place = readAddress(ref);
    if (parent) parent.replies.push({ id: book.newId(), author, content });
    else if (place) threads.set(id, { id: book.newId(), row: place.row, column: place.column, author, content, resolved: isOn(done), replies: [] });
  }
  return [...threads.values()];
}
