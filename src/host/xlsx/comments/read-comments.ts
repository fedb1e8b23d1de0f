import type { CommentModel } from "../../model/parts";
import type { BookToRead } from "../book/book-to-read";
import type { Relationship } from "../package/relationships";

export function readComments(_part: string, _links: readonly Relationship[], _book: BookToRead): CommentModel[] {
  return [];
}
