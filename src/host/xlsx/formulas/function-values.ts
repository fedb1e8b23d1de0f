// Functions that may stand as a value, `MAP(A1:A3,ABS)`: files write `_xleta.ABS`.
const usable = new Set(
  "ABS ARRAYTOTEXT AVERAGE CONCAT COUNT COUNTA INT LEN LOWER MAX MEDIAN MIN MODE.SNGL PERCENTOF PRODUCT PROPER SQRT STDEV.P STDEV.S SUM TRIM UPPER VAR.P VAR.S".split(" "),
);
const callers = new Set("BYCOL BYROW GROUPBY MAKEARRAY MAP PIVOTBY REDUCE SCAN".split(" "));

/** True for a function's name that stands as an argument of a function that calls it. */
export function isFunctionValue(name: string, caller: string | undefined): boolean {
  return caller !== undefined && callers.has(caller.toUpperCase()) && usable.has(name.toUpperCase());
}
