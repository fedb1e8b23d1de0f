import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { detailWords } from "../../../../src/apps/excel/pane/detail-words";
import { lintWords } from "../../../../src/apps/excel/pane/lint/lint-words";
import { words } from "../../../../src/apps/excel/pane/words";

const pane = path.resolve("src/apps/excel/pane");
const sources = readdirSync(pane, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/words\.ts$/.test(file))
  .map((file) => readFileSync(path.join(pane, file), "utf8"))
  .join("\n");
const valuesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe.each(Object.entries({ words, detailWords, lintWords }))("%s", (_name, catalogue) => {
  it("says everything in both languages, with the same values", () => {
    for (const [word, { en, ja }] of Object.entries(catalogue)) {
      expect(en, word).not.toBe("");
      expect(ja, word).not.toBe("");
      expect(valuesIn(ja), word).toEqual(valuesIn(en));
    }
  });

  it("says nothing that nobody shows", () => {
    expect(Object.keys(catalogue).filter((word) => !new RegExp(`["'.]${word}\\b`).test(sources))).toEqual([]);
  });
});
