import { expect, test } from "vitest";
import { writtenValue } from "../../../src/core/contract/written-value";

test("a listed word is written in the table's language, any other text as it is", () => {
  expect(writtenValue("royalty_tier", "category", "ja")).toBe("ロイヤルティ階層");
  expect(writtenValue("royalty_tier", "category", "en")).toBe("royalty_tier");
  for (const text of ["__proto__", "constructor", "no such word"]) expect(writtenValue(text, "rateBasis", "ja")).toBe(text);
});
