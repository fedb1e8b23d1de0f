import { expect, it } from "vitest";
import { words } from "../../../src/apps/workbench/words";

it("says everything in both languages, with the same values", () => {
  const valuesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  for (const [word, { en, ja }] of Object.entries(words)) {
    expect(en, word).not.toBe("");
    expect(ja, word).not.toBe("");
    expect(valuesIn(ja), word).toEqual(valuesIn(en));
  }
});
