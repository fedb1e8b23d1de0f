import type { ConditionalFormatModel } from "../../../model/parts";
import { refuseProtected } from "../../../model/writing/protection";
import type { Host } from "../../host";
import { itemNotFound } from "../../host-error";
import { sheetUnder } from "../range-target";

/** One conditional format of a sheet, by its id. */
export interface ConditionalTarget {
  readonly sheet: string;
  readonly format: string;
}

type Rule = ConditionalFormatModel["rule"];

/** The conditional format of a target; ItemNotFound when it was deleted. */
export function conditionalFormatOf(target: ConditionalTarget, host: Host): ConditionalFormatModel {
  const found = sheetUnder(target, host).conditionalFormats.find(({ id }) => id === target.format);
  if (!found) throw itemNotFound("conditional format");
  return found;
}

/** Changes a conditional format. */
export function changeConditionalFormat(target: ConditionalTarget, host: Host, apply: (model: ConditionalFormatModel) => void): void {
  refuseProtected(sheetUnder(target, host), "allowFormatCells");
  apply(conditionalFormatOf(target, host));
  host.workbook.changes.push({ kind: "sheetParts", sheet: target.sheet });
}

/** The rule of a format of that kind; ItemNotFound for one of another kind. */
export function ruleOf<Kind extends Rule["kind"]>(target: ConditionalTarget, kind: Kind, host: Host): Extract<Rule, { kind: Kind }> {
  const { rule } = conditionalFormatOf(target, host);
  if (rule.kind !== kind) throw itemNotFound(`${kind} of a conditional format of another type`);
  return rule as Extract<Rule, { kind: Kind }>;
}
