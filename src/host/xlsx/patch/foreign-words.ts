import { formFor } from "../../calc/evaluate/forms";
import { hasLibraryFunction } from "../../calc/functions/library";
import { unsupportedFunctions } from "../../calc/functions/unsupported";
import type { WorkbookModel } from "../../model/workbook-model";
import { piecesOf } from "../formulas/tokens";

const text = /"[^"]*"/g;
const called = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\()/gu;
const sheetBefore = /(?:'((?:[^']|'')+)'|(?<![#\p{L}\p{N}_.\]'])([\p{L}_][\p{L}\p{N}_.]*))!/gu;
const filePrefix = /^(?:_xlfn\.|_xlws\.)+/i;

/**
 * Says what in a formula only another program could calculate: a function of another add-in or macro, a sheet that is no
 * worksheet, a name that leads to one of these. A function inside IFERROR counts too: Excel would have its value.
 */
export class ForeignWords {
  private readonly functions: ReadonlySet<string>;
  private readonly sheets: ReadonlySet<string>;
  private readonly names = new Map<string, string>();
  private readonly nameProblems = new Map<string, string | undefined>();

  constructor(workbook: WorkbookModel, customFunctions: readonly string[]) {
    this.functions = new Set(["LET", "LAMBDA", ...customFunctions.map((name) => name.toUpperCase())]);
    this.sheets = new Set(workbook.sheets.map(({ name }) => name.toUpperCase()));
    for (const { name, formula } of workbook.names) this.names.set(name.toUpperCase(), formula);
    for (const { name, formula } of workbook.names) this.nameProblems.set(name.toUpperCase(), this.ownProblem(formula));
  }

  /** Why a formula can't be calculated here; `undefined` when nothing in its text says so. */
  problemOf(formula: string): string | undefined {
    const own = this.ownProblem(formula);
    if (own !== undefined || ![...this.nameProblems.values()].some((problem) => problem !== undefined)) return own;
    return this.problemBehind(formula, new Set());
  }

  private ownProblem(formula: string): string | undefined {
    const plain = formula.includes('"') ? formula.replace(text, '""') : formula;
    for (const [name] of plain.matchAll(called)) {
      if (!this.isKnown(name) && !isBound(name, formula)) return `There is no function called ${name} here.`;
    }
    if (!plain.includes("!")) return undefined;
    for (const [, quoted, bare] of plain.matchAll(sheetBefore)) {
      const missing = (quoted?.replaceAll("''", "'") ?? bare ?? "").split(":").find((sheet) => !sheet.includes("]") && !this.sheets.has(sheet.toUpperCase()));
      if (missing !== undefined) return `There is no worksheet called "${missing}".`;
    }
    return undefined;
  }

  private problemBehind(formula: string, seen: Set<string>): string | undefined {
    for (const { type, value } of piecesOf(formula)) {
      const name = value.slice(value.lastIndexOf("!") + 1).toUpperCase();
      if ((type !== "func" && type !== "range_named") || !this.names.has(name) || seen.has(name)) continue;
      seen.add(name);
      const problem = this.nameProblems.get(name) ?? this.problemBehind(this.names.get(name) ?? "", seen);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  private isKnown(written: string): boolean {
    const name = written.replace(filePrefix, "").toUpperCase();
    // What Excel knows and the calculation does not, the calculation itself reports where it is needed.
    return this.functions.has(name) || formFor(name) !== undefined || hasLibraryFunction(name) || unsupportedFunctions.has(name) || this.names.has(name);
  }
}

/** True for a name that a LET or LAMBDA of the formula itself gives. */
function isBound(name: string, formula: string): boolean {
  return piecesOf(formula).some(({ type, value }) => type === "range_named" && value.replace(/^_xlpm\./i, "").toUpperCase() === name.toUpperCase());
}
