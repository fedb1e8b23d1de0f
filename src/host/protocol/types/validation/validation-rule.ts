import type { Limit, ValidationModel } from "../../../model/parts";
import { isFormula } from "../../../model/references/formula-tokens";
import type { Host } from "../../host";
import { invalidArgument } from "../../host-error";
import { asRecord } from "../as-record";
import { choose, wordFor } from "../choice";
import { hasTwoLimits, validationOperators } from "../comparisons";
import { readLimit, readRuleFormula } from "../rule-formula";
import { serialOfText, textOfSerial } from "./iso-time";

type Rule = ValidationModel["rule"];
type Measured = Extract<Rule, { first: Limit }>["kind"];

/** The kinds of rule: the name of their part in a rule, and of the validation's type. */
const kinds: Readonly<Record<Rule["kind"], { readonly part: string; readonly type: string }>> = {
  whole: { part: "wholeNumber", type: "WholeNumber" },
  decimal: { part: "decimal", type: "Decimal" },
  list: { part: "list", type: "List" },
  date: { part: "date", type: "Date" },
  time: { part: "time", type: "Time" },
  textLength: { part: "textLength", type: "TextLength" },
  custom: { part: "custom", type: "Custom" },
};

/** `List`, `Decimal`, ... */
export function validationType({ kind }: Rule): string {
  return kinds[kind].type;
}

/** Reads `{ list: { source, inCellDropDown } }`, `{ decimal: { formula1, operator } }` and the like: one part, no more. */
export function readValidationRule(value: unknown, host: Host): Rule {
  const given = Object.entries(asRecord(value)).filter(([, part]) => part !== null && part !== undefined);
  const [[name, part] = []] = given;
  const kind = (Object.keys(kinds) as Rule["kind"][]).find((some) => kinds[some].part === name);
  if (!kind || given.length > 1) throw invalidArgument(`a rule has one of ${Object.values(kinds).map((some) => some.part).join(", ")}`);
  const parts = asRecord(part);
  if (kind === "list") return { kind, source: readSource(parts.source, host), inCellDropDown: parts.inCellDropDown !== false };
  if (kind === "custom") return { kind, formula: readRuleFormula(parts.formula, host) };
  const operator = choose(parts.operator, validationOperators);
  const limit = (given: unknown) => readLimit(given, host, kind === "date" || kind === "time" ? serialOfText : undefined);
  return { kind, operator, first: limit(parts.formula1), ...(hasTwoLimits(operator) && { second: limit(parts.formula2) }) };
}

/** A rule as the API says it: ranges and numbers come back as formula texts and numbers, days as ISO text. */
export function shownValidationRule(rule: Rule): Readonly<Record<string, unknown>> {
  const { part } = kinds[rule.kind];
  if (rule.kind === "list") return { [part]: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  if (rule.kind === "custom") return { [part]: { formula: rule.formula } };
  const limits = { formula1: shownLimit(rule.kind, rule.first), ...(rule.second !== undefined && { formula2: shownLimit(rule.kind, rule.second) }) };
  return { [part]: { ...limits, operator: wordFor(rule.operator, validationOperators) } };
}

function readSource(source: unknown, host: Host): string {
  if (typeof source === "string" && !isFormula(source)) return source;
  return readRuleFormula(source, host);
}

function shownLimit(kind: Measured, limit: Limit): Limit {
  return typeof limit === "number" && (kind === "date" || kind === "time") ? textOfSerial(limit) : limit;
}
