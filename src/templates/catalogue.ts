import { Refusal } from "../language/refusal";
import type { TemplateDefinition } from "./define-template";
import { labor } from "./labor";
import { readiness } from "./readiness";
import { roadmap } from "./roadmap";
import { triggers } from "./triggers";

/** Every workbook template, in the order in which lists show them. */
export const catalogue: readonly TemplateDefinition[] = [
  readiness,
  labor,
  roadmap,
  triggers,
];

/** The template with that id, whatever its case; throws a `Refusal` that lists the ids. */
export function templateNamed(id: string): TemplateDefinition {
  const found = catalogue.find((template) => template.id === id.toLowerCase());
  if (found) return found;
  throw new Refusal({ en: 'There is no template "{id}". Choose one of: {known}.', ja: "ひな形「{id}」はありません。次から選んでください：{known}" }, { id, known: catalogue.map((template) => template.id).join(", ") });
}
