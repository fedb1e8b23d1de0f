import type { CellError, Grid, Scalar } from "../../cells/value";

/** What the host needs to know of a worksheet function that is not Excel's own. */
export interface CustomFunction {
  /** Name with its namespace, as formulas write it: `DEAL.ROYALTY.TIERS`. */
  readonly name: string;
  readonly minimumArguments: number;
  readonly maximumArguments: number;
  /**
   * Called with one entry per written argument: a scalar, or a grid for a range or an array; an omitted one is `null`.
   * Never throws: what can't be computed is a `CellError` with its sentence.
   */
  invoke(args: readonly (Scalar | Grid)[]): Scalar | Grid | CellError;
}
