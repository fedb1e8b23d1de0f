import type { ValidationModel } from "../../../model/parts";
import { setValidation } from "../../../model/validation/set-validation";
import { defineType } from "../../define-type";
import type { Host } from "../../host";
import { itemNotFound, notImplemented } from "../../host-error";
import { asRecord } from "../as-record";
import { asBoolean, asText, choose, wordFor } from "../choice";
import { sheetUnder, type CellsTarget } from "../range-target";
import { uniform } from "../uniform";
import { invalidCells } from "./invalid-cells";
import { readValidationRule, shownValidationRule, validationType } from "./validation-rule";
import { sameValidation, validationsIn } from "./validations-in";

declare module "../../define-type" {
  interface Targets {
    DataValidation: CellsTarget;
  }
}

const alertStyles = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** What a new rule says when it is broken: Excel's own words. */
const plainAlert = { style: "stop", title: "", message: "" } as const;

export const dataValidation = defineType<CellsTarget>({
  name: "DataValidation",
  properties: {
    Type: { get: typeOf },
    Rule: {
      get: (target, host) => {
        const validation = sameValidation(target, host);
        return validation ? shownValidationRule(validation.rule) : {};
      },
      set: (target, value, host) => {
        const { ignoreBlanks = true, alert = plainAlert, prompt } = sameValidation(target, host) ?? {};
        const rule = readValidationRule(value, host);
        setValidation(host.workbook, sheetUnder(target, host), target.areas, { rule, ignoreBlanks, alert, ...(prompt && { prompt }) });
      },
    },
    Prompt: {
      get: (target, host) => {
        const { prompt } = sameValidation(target, host) ?? {};
        return { showPrompt: prompt !== undefined, title: prompt?.title ?? "", message: prompt?.message ?? "" };
      },
      set: (target, value, host) => {
        const { showPrompt = true, title = "", message = "" } = asRecord(value);
        change(target, host, "prompt", (validation) => {
          if (asBoolean(showPrompt)) validation.prompt = { title: asText(title), message: asText(message) };
          else delete validation.prompt;
        });
      },
    },
    ErrorAlert: {
      get: (target, host) => {
        const validation = sameValidation(target, host);
        const { style, title, message } = validation?.alert ?? plainAlert;
        return { showAlert: validation === undefined || validation.alert !== undefined, style: wordFor(style, alertStyles), title, message };
      },
      set: (target, value, host) => {
        const { showAlert = true, style = "Stop", title = "", message = "" } = asRecord(value);
        change(target, host, "errorAlert", (validation) => {
          if (asBoolean(showAlert)) validation.alert = { style: choose(style, alertStyles), title: asText(title), message: asText(message) };
          else delete validation.alert;
        });
      },
    },
    IgnoreBlanks: {
      get: (target, host) => uniform(validationsIn(target, host).parts.map(({ ignoreBlanks }) => ignoreBlanks)) ?? true,
      set: (target, value, host) => change(target, host, "ignoreBlanks", (validation) => (validation.ignoreBlanks = asBoolean(value))),
    },
    Valid: {
      get: (target, host) => {
        const invalid = count(invalidCells(target, host));
        return invalid === 0 ? true : invalid === count(target.areas) ? false : null;
      },
    },
  },
  methods: {
    Clear: { run: (target, _args, host) => setValidation(host.workbook, sheetUnder(target, host), target.areas, undefined) },
    GetInvalidCells: {
      returns: "RangeAreas",
      run: (target, _args, host) => {
        const found = invalid(target, host);
        if (!found) throw itemNotFound("invalid cells");
        return found;
      },
    },
    GetInvalidCellsOrNullObject: { returns: "RangeAreas", run: (target, _args, host) => invalid(target, host) },
  },
});

/** Excel's words for no rule, rules of different kinds, and rules of one kind that differ. */
function typeOf(target: CellsTarget, host: Host): string {
  const { parts, leavesSome } = validationsIn(target, host);
  const type = uniform(parts.map(({ rule }) => validationType(rule)));
  if (parts.length === 0) return "None";
  if (type === null || leavesSome) return "Inconsistent";
  return parts.length > 1 ? "MixedCriteria" : type;
}

/** Changes the validations that the cells have; beyond the cells they stay as they are. */
function change(target: CellsTarget, host: Host, member: string, apply: (validation: ValidationModel) => void): void {
  const { parts } = validationsIn(target, host);
  if (parts.length === 0) throw notImplemented(`DataValidation.${member} of cells without a rule`);
  for (const part of parts) {
    const validation = { ...part };
    apply(validation);
    setValidation(host.workbook, sheetUnder(target, host), part.areas, validation);
  }
}

function invalid(target: CellsTarget, host: Host): CellsTarget | null {
  const areas = invalidCells(target, host);
  return areas.length > 0 ? { sheet: target.sheet, areas } : null;
}

function count(areas: CellsTarget["areas"]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
