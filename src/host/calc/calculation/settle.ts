import { Pending, type FormulaCell } from "./formula-cell";

/** What the order of calculation needs of a pass. */
export interface Settling {
  /** Calculates one formula; throws `Pending` when it reads cells that are not calculated yet. */
  calculate(formula: FormulaCell): void;
  /** Formulas not yet calculated in the ranges that a formula's text names. */
  waitingFor(formula: FormulaCell): readonly FormulaCell[];
  /** Stops waiting for a formula that was only expected to fill cells; false when it was not, or is not waited for already. */
  goOnWithout(formula: FormulaCell): boolean;
  /** Gives all formulas of a circle their error. */
  reportCircle(formulas: readonly FormulaCell[]): void;
}

/**
 * Calculates a formula and all that it needs, however deep the chain: what is needed first is kept on a list, not on the
 * call stack. First the ranges that a text names are calculated before the formula. When that runs into itself (the circle
 * may lie in a branch that is never taken), it starts again and follows only what formulas truly read: a circle then is one.
 */
export function settle(root: FormulaCell, settling: Settling): void {
  if (!settleBy(root, settling, true)) settleBy(root, settling, false);
}

function settleBy(root: FormulaCell, settling: Settling, ahead: boolean): boolean {
  const open: FormulaCell[] = [root];
  for (let formula = open.at(-1); formula; formula = open.at(-1)) {
    if (formula.state === "done") {
      open.pop();
      continue;
    }
    if (ahead && formula.state === "fresh") {
      formula.state = "waiting";
      const first = settling.waitingFor(formula).filter((other) => other.state === "fresh");
      if (first.length > 0) {
        open.push(...first);
        continue;
      }
    }
    try {
      formula.state = "tried";
      settling.calculate(formula);
      open.pop();
    } catch (error) {
      if (!(error instanceof Pending)) throw error;
      const again = error.cells.find((cell) => cell.state === "tried" || cell.state === "waiting");
      if (!again) {
        open.push(...error.cells);
      } else if (settling.goOnWithout(again)) {
        continue;
      } else if (ahead) {
        for (const other of open) if (other.state !== "done") other.state = "fresh";
        return false;
      } else {
        settling.reportCircle(open.slice(open.lastIndexOf(again)).filter(({ state }) => state === "tried"));
      }
    }
  }
  return true;
}
