import { severities, type Severity } from "../../../../../lint/finding";

/** A look for cells with a finding; dark letters on a light ground, whatever colours the cell has of its own. */
interface Mark {
  /** Always true, and unmistakably ours: ids of conditional formats don't outlive the file. */
  readonly formula: string;
  readonly fill: string;
}

export const markColor = "#1A1A1A";

/** The mark of each severity. */
export const marks: Readonly<Record<Severity, Mark>> = {
  error: { formula: '=LEN("Dealbridge error")>0', fill: "#F4B6BB" },
  warning: { formula: '=LEN("Dealbridge warning")>0', fill: "#FFDFA3" },
  info: { formula: '=LEN("Dealbridge note")>0', fill: "#CFE4FA" },
};

/** True for the formula of one of our marks. */
export function isOwnFormula(formula: string): boolean {
  return severities.some((severity) => plainly(marks[severity].formula) === plainly(formula));
}

function plainly(formula: string): string {
  return formula.replace(/\s/g, "").toLowerCase();
}
