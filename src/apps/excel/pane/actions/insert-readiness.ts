import { message } from "../../../../language/text";
import { words } from "../words";
import { defineAction } from "./define-action";

/** Inserts the readiness template, offered where a workbook has no checklist; the templates come only when asked for. */
export const insertReadiness = defineAction({
  id: "offer-readiness",
  label: words.insertReadiness,
  progress: message(words.loading),
  isAvailable: ({ readiness }) => readiness === undefined,
  run: async (context) => {
    const { insertActions } = await import(/* webpackChunkName: "templates" */ "./insert");
    return insertActions.find(({ template }) => template.id === "readiness")?.action.run(context);
  },
});
