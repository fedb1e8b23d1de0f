import { newIdentifier } from "../../../model/identifier";
import type { CommentModel } from "../../../model/parts";
import { defineType, type ObjectType } from "../../define-type";
import type { Host } from "../../host";
import { invalidArgument, itemNotFound } from "../../host-error";
import { asText } from "../choice";
import { cellOf, changeComment, commentOf, type CommentTarget } from "./comment-target";

/** One reply to a comment. */
interface ReplyTarget extends CommentTarget {
  readonly reply: string;
}

declare module "../../define-type" {
  interface Targets {
    CommentReplyCollection: CommentTarget;
    CommentReply: ReplyTarget;
  }
}

type Reply = CommentModel["replies"][number];

const replies = defineType<CommentTarget>({
  name: "CommentReplyCollection",
  items: {
    type: "CommentReply",
    all: (target, host) => commentOf(target, host).comment.replies.map(({ id }) => ({ ...target, reply: id })),
    find: (target, key, host) => {
      const found = commentOf(target, host).comment.replies.find(({ id }) => id === key);
      return found && { ...target, reply: found.id };
    },
  },
  methods: {
    Add: {
      returns: "CommentReply",
      run: (target, args, host) => {
        const content = args.text(0);
        if (content === "") throw invalidArgument("a reply needs a text");
        const reply = newIdentifier(host.workbook);
        changeComment(target, host, (comment) => comment.replies.push({ id: reply, author: "", content }));
        return { ...target, reply };
      },
    },
  },
});

const reply = defineType<ReplyTarget>({
  name: "CommentReply",
  id: { key: "Id", of: ({ reply: id }) => id },
  properties: {
    Id: { get: ({ reply: id }) => id },
    AuthorName: { get: (target, host) => replyOf(target, host).author },
    Content: {
      get: (target, host) => replyOf(target, host).content,
      set: (target, value, host) => changeComment(target, host, () => (replyOf(target, host).content = asText(value))),
    },
    Resolved: { get: (target, host) => commentOf(target, host).comment.resolved },
  },
  defaults: { AuthorEmail: "", ContentType: "Plain", Mentions: [] },
  methods: {
    Delete: {
      run: (target, _args, host) => {
        const gone = replyOf(target, host);
        changeComment(target, host, (comment) => (comment.replies = comment.replies.filter((some) => some !== gone)));
      },
    },
    GetLocation: { returns: "Range", run: (target, _args, host) => cellOf(target, host) },
    GetParentComment: { returns: "Comment", run: ({ comment }) => ({ comment }) },
  },
});

function replyOf(target: ReplyTarget, host: Host): Reply {
  const found = commentOf(target, host).comment.replies.find(({ id }) => id === target.reply);
  if (!found) throw itemNotFound("reply");
  return found;
}

/** The replies to a comment. */
export const replyTypes: readonly ObjectType[] = [replies, reply];
