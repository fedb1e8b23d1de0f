import { languageOf, message } from "../../../../language/text";
import { catalogue } from "../../../../templates/catalogue";
import { planFrom, type TemplateDefinition } from "../../../../templates/define-template";
import { words } from "../words";
import { defineAction } from "./define-action";

/** Inserts a template on new sheets of the open workbook. */
export const insertActions = catalogue.map((template) => ({ template, action: insertAction(template) }));

function insertAction(template: TemplateDefinition) {
  return defineAction({
    id: `insert-${template.id}`,
    label: template.title,
    progress: message(words.inserting, { template: template.title }),
    isAvailable: () => true,
    run: async ({ host, inputs }) => {
      const given = Object.fromEntries(Object.entries(inputs).filter(([key]) => Object.hasOwn(template.inputs, key)));
      const plan = planFrom(template, given);
      const { insertTemplate } = await import(/* webpackChunkName: "insert" */ "../../../../renderers/office/insert-template");
      const { sheets } = await insertTemplate(host, plan, languageOf(inputs.language ?? ""));
      return message(words.inserted, { template: template.title, sheet: sheets.map(({ name }) => name).join(", ") });
    },
  });
}
