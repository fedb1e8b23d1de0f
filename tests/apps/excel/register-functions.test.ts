import { describe, expect, test } from "vitest";
import { registerFunctions } from "../../../src/apps/excel/register-functions";
import { catalogue } from "../../../src/functions/catalogue";
import type { FunctionDefinition } from "../../../src/functions/define-function";

/** Excel's error class, as far as a returned or thrown error shows. */
class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const invocation = { address: "Sheet1!A1", functionName: "ROYALTY", setResult: () => undefined };
const tiers = [
  [0, 0.05],
  [1000, 0.08],
];

function registered(language: "en" | "ja" = "en") {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  let asked = 0;
  registerFunctions({ associate: (id, run) => functions.set(id, run) }, () => language, () => {
    asked++;
    return { Error: FunctionError };
  });
  return {
    ids: [...functions.keys()],
    timesAsked: () => asked,
    call: (id: string, ...args: unknown[]) => functions.get(id)?.(...args, invocation),
  };
}

const thrown = (run: () => unknown) => {
  try {
    run();
  } catch (fault) {
    if (fault instanceof FunctionError) return { code: fault.code, message: fault.message };
    throw fault;
  }
  return undefined;
};

test("every function is associated with its id, without asking for errors that aren't there yet", () => {
  const { ids, timesAsked } = registered();
  expect(ids).toEqual(catalogue.map(({ name }) => name));
  expect(timesAsked()).toBe(0);
});

test("the invocation that Excel appends is no argument", () => {
  const { call } = registered();
  expect(call("ROYALTY", [[1500]], tiers, null, null)).toEqual([[90]]);
  expect(call("ROYALTY", [[1500]], tiers)).toEqual([[90]]);
});

test("blank cells come as text or null and leave as text", () => {
  const { call } = registered();
  expect(call("ROYALTY", [[1500], [""], [null], [100]], tiers, null, "")).toEqual([[90], [""], [""], [5]]);
  expect(call("ROYALTY.TIERS", 1500, tiers, null, null)).toEqual([
    [0, 1000, 1000, 0.05, 50],
    [1000, "", 500, 0.08, 40],
  ]);
});

test("a function of one number gives it bare", () => {
  const { call } = registered();
  expect(call("READINESS", [["Area", "Status", "Proof"], ["Data", "met", "signed"]], null, null)).toBeCloseTo(100, 9);
});

describe("errors", () => {
  test("carry their sentence in the display language", () => {
    expect(thrown(() => registered().call("ROYALTY", [[1]], [[0, 0.1], [0, 0.2]], null, null))).toEqual({ code: "#VALUE!", message: "tiers row 2 must start above 0" });
    expect(thrown(() => registered("ja").call("READINESS", [["Area", "Status"], ["Data", "n/a"]], null, null))?.message).toContain("採点できる項目がありません");
  });

  test("that Excel can't give back become #VALUE!, and only two kinds take a sentence", () => {
    expect(thrown(() => registered().call("QUARTER", new FunctionError("#REF!"), null))).toMatchObject({ code: "#VALUE!" });
    expect(thrown(() => registered().call("QUARTERS", 2_958_465, 2, null))).toEqual({ code: "#NUM!", message: "" });
  });

  test("in a range come as Excel's objects and keep their row", () => {
    const { call } = registered();
    const [, error, cellValue] = call("ROYALTY", [[1500], [new FunctionError("#N/A")], [{ type: "Error", basicType: "Error", basicValue: "#DIV/0!" }], [100]], tiers, null, null) as unknown[][];
    expect(error?.[0]).toMatchObject({ code: "#N/A" });
    expect(cellValue?.[0]).toMatchObject({ code: "#DIV/0!" });
  });

  test("an entity is read as the value it shows", () => {
    expect(registered().call("ROYALTY", [[{ type: "FormattedNumber", basicType: "Double", basicValue: 1500 }]], tiers, null, null)).toEqual([[90]]);
  });
});

test("the range that Excel handed over is not changed", () => {
  const sales = [[1500], [""], [100]];
  const copy = structuredClone(sales);
  registered().call("ROYALTY", sales, tiers, null, null);
  expect(sales).toEqual(copy);
});

test("a function that is loaded on its first call gives a promise then, and cells after it; a load that fails is tried again", async () => {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  let loads = 0;
  const load = () => {
    loads++;
    return loads === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(catalogue.find(({ name }) => name === "ROYALTY") as FunctionDefinition);
  };
  registerFunctions({ associate: (id, run) => functions.set(id, run) }, () => "en", () => ({ Error: FunctionError }), [{ name: "ROYALTY", load }]);
  const royalty = (...args: unknown[]) => functions.get("ROYALTY")?.(...args, invocation);
  await expect(royalty([[1500]], tiers)).rejects.toThrow("offline");
  await expect(royalty([[1500]], tiers)).resolves.toEqual([[90]]);
  expect(royalty([[1500]], tiers)).toEqual([[90]]);
  await expect(Promise.resolve().then(() => royalty("x", tiers))).rejects.toMatchObject({ code: "#VALUE!" });
  expect(loads).toBe(2);
});
