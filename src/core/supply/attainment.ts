/** Whether more or less of a figure is better: yield is better higher, turn-around time lower. */
export type Better = "higher" | "lower";

/** How far a target above 0 is attained, 1 being just met; infinite where nothing at all is best and nothing it is. */
export const attainmentRules: Readonly<Record<Better, (actual: number, target: number) => number>> = {
  higher: (actual, target) => actual / target,
  lower: (actual, target) => target / actual,
};
