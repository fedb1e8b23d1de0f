import { deleteComment } from "../../../model/comments";
import { refuseProtected } from "../../../model/writing/protection";
import { defineType } from "../../define-type";
import { asBoolean, asText } from "../choice";
import { cellOf, changeComment, commentOf, type CommentTarget } from "./comment-target";

declare module "../../define-type" {
  interface Targets {
    Comment: CommentTarget;
  }
}

export const comment = defineType<CommentTarget>({
  name: "Comment",
  id: { key: "Id", of: ({ comment: id }) => id },
  properties: {
    Id: { get: ({ comment: id }) => id },
    AuthorName: { get: (target, host) => commentOf(target, host).comment.author },
    Content: {
      get: (target, host) => commentOf(target, host).comment.content,
      set: (target, value, host) => changeComment(target, host, (model) => (model.content = asText(value))),
    },
    Resolved: {
      get: (target, host) => commentOf(target, host).comment.resolved,
      set: (target, value, host) => changeComment(target, host, (model) => (model.resolved = asBoolean(value))),
    },
  },
  defaults: { AuthorEmail: "", ContentType: "Plain", Mentions: [] },
  navigation: { Replies: { type: "CommentReplyCollection", of: (target) => target } },
  methods: {
    Delete: {
      run: (target, _args, host) => {
        const { sheet, comment: model } = commentOf(target, host);
        refuseProtected(sheet, "allowEditObjects");
        deleteComment(host.workbook, sheet, model);
      },
    },
    GetLocation: { returns: "Range", run: (target, _args, host) => cellOf(target, host) },
  },
});
