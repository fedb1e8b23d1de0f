import type { ObjectType } from "../../define-type";
import { comment } from "./comment";
import { commentCollection } from "./comment-collection";
import { replyTypes } from "./comment-reply";

/** The types about comments. */
export const commentTypes: readonly ObjectType[] = [comment, commentCollection, ...replyTypes];
