import type { Limit } from "../../model/parts";
import { isFormula } from "../../model/references/formula-tokens";
import { readFormula } from "../../model/writing/read-formula";
import { targetOf } from "../arguments";
import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import { fixedRangeAddress } from "./range-target";

/** A formula of a rule, given with its equals sign, or as the range that it refers to. */
export function readRuleFormula(given: unknown, host: Host): string {
  const range = targetOf(given, "Range");
  if (range) return `=${fixedRangeAddress(host.workbook, range)}`;
  if (!isFormula(given)) throw invalidArgument("a rule needs a formula that starts with an equals sign");
  return readFormula(given, "the rule");
}

/** A limit of a rule: a number, also one written as text, a formula or a range; other text is read by `readText`. */
export function readLimit(given: unknown, host: Host, readText: (text: string) => Limit = refuseText): Limit {
  if (typeof given === "number" && Number.isFinite(given)) return given;
  if (typeof given === "object" || isFormula(given)) return readRuleFormula(given, host);
  if (typeof given !== "string" || given.trim() === "") throw invalidArgument("a rule needs its limits");
  return Number.isFinite(Number(given)) ? Number(given) : readText(given);
}

function refuseText(text: string): never {
  throw invalidArgument(`the limit '${text}' must be a number or a formula`);
}
