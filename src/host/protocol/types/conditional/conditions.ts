import { defineType, type ObjectType } from "../../define-type";
import { notImplemented } from "../../host-error";
import { asRecord } from "../as-record";
import { asText, choose, wordFor } from "../choice";
import { conditionalOperators, hasTwoLimits } from "../comparisons";
import { readLimit, readRuleFormula } from "../rule-formula";
import { changeConditionalFormat, ruleOf, type ConditionalTarget } from "./conditional-target";

declare module "../../define-type" {
  interface Targets {
    CustomConditionalFormat: ConditionalTarget;
    ConditionalFormatRule: ConditionalTarget;
    CellValueConditionalFormat: ConditionalTarget;
    TextConditionalFormat: ConditionalTarget;
  }
}

const textOperators = { Contains: "contains", NotContains: "notContains", BeginsWith: "beginsWith", EndsWith: "endsWith" } as const;

const look = { Format: { type: "ConditionalRangeFormat", of: (target: ConditionalTarget) => target } } as const;

const custom = defineType<ConditionalTarget>({
  name: "CustomConditionalFormat",
  navigation: { ...look, Rule: { type: "ConditionalFormatRule", of: (target) => target } },
});

const formula = {
  get: (target, host) => ruleOf(target, "custom", host).formula,
  set: (target, value, host) => {
    const read = readRuleFormula(value, host);
    changeConditionalFormat(target, host, (model) => (model.rule = { kind: "custom", formula: read }));
  },
} satisfies NonNullable<Parameters<typeof defineType<ConditionalTarget>>[0]["properties"]>[string];

const rule = defineType<ConditionalTarget>({
  name: "ConditionalFormatRule",
  properties: {
    Formula: formula,
    FormulaLocal: formula,
    FormulaR1C1: {
      set: () => {
        throw notImplemented("ConditionalFormatRule.formulaR1C1");
      },
    },
  },
});

const cellValue = defineType<ConditionalTarget>({
  name: "CellValueConditionalFormat",
  properties: {
    Rule: {
      get: (target, host) => {
        const { operator, first, second } = ruleOf(target, "cellValue", host);
        return { formula1: String(first), ...(second !== undefined && { formula2: String(second) }), operator: wordFor(operator, conditionalOperators) };
      },
      set: (target, value, host) => {
        const { formula1, formula2, operator: given } = asRecord(value);
        const operator = choose(given, conditionalOperators);
        const limit = (some: unknown) => readLimit(some, host, (text) => text);
        const read = { kind: "cellValue", operator, first: limit(formula1), ...(hasTwoLimits(operator) && { second: limit(formula2) }) } as const;
        changeConditionalFormat(target, host, (model) => (model.rule = read));
      },
    },
  },
  navigation: look,
});

const text = defineType<ConditionalTarget>({
  name: "TextConditionalFormat",
  properties: {
    Rule: {
      get: (target, host) => {
        const { operator, text: sought } = ruleOf(target, "containsText", host);
        return { operator: wordFor(operator, textOperators), text: sought };
      },
      set: (target, value, host) => {
        const given = asRecord(value);
        const read = { kind: "containsText", operator: choose(given.operator, textOperators), text: asText(given.text) } as const;
        changeConditionalFormat(target, host, (model) => (model.rule = read));
      },
    },
  },
  navigation: look,
});

/** Formats that give cells a look while a condition holds. */
export const conditionTypes: readonly ObjectType[] = [custom, rule, cellValue, text];
