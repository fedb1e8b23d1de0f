import { describe, expect, test } from "vitest";
import { isCellError } from "../../src/cells/value";
import { catalogue } from "../../src/functions/catalogue";
import { customFunctions } from "../../src/functions/registration";
import { createCalculator } from "../../src/host/calc/create-calculator";
import { createWorkbook } from "../../src/host/model/new-workbook";

const calculator = createCalculator(customFunctions("en"));
const workbook = createWorkbook();

/** What a reader of the sheet sees: a figure to ten digits (the sheet may add in another order), an error's code, one cell as one value. */
function seen(value: unknown): unknown {
  if (Array.isArray(value)) {
    const [row, ...others] = value as unknown[];
    const isOneCell = others.length === 0 && Array.isArray(row) && row.length === 1;
    return isOneCell ? seen((row as unknown[])[0]) : value.map(seen);
  }
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? Number(value.toPrecision(10)) : value;
}

describe.each(catalogue.map((definition) => [definition.name, definition] as const))("%s as a formula in a sheet", (_, { examples }) => {
  test.each(examples.map((example) => [example.call, example] as const))("%s", (call, example) => {
    const value = calculator.evaluate(workbook, "Sheet1", call);
    if ("gives" in example) expect(seen(value)).toEqual(seen(example.gives));
    else {
      expect(isCellError(value) && value.error).toBe(example.fails.code);
      expect(isCellError(value) && value.message).toContain(example.fails.says);
    }
  });
});
