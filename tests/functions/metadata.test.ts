import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { expect, test } from "vitest";
import { catalogue } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";
import type { ExcelShape } from "../../src/functions/parameters/parameter";

const typeOf = ({ type, dimensionality }: ExcelShape) => (dimensionality === "matrix" ? `${type}[][]` : type);

/** A TypeScript file of empty functions as someone would write it by hand for Microsoft's generator. */
function stub(): string {
  return catalogue
    .map(({ name, summary, parameters, returns }, index) => {
      const list = Object.entries(parameters);
      const tags = list.map(([parameter, { summary: what, optional, excel }]) => ` * @param {${typeOf(excel)}} ${optional ? `[${parameter}]` : parameter} ${what.en}`);
      const signature = list.map(([parameter, { optional, excel }]) => `${parameter}${optional ? "?" : ""}: ${typeOf(excel)}`).join(", ");
      return [`/**`, ` * ${summary.en}`, ` * @customfunction ${name} ${name}`, ...tags, ` * @returns {${typeOf(returns.excel)}} The result.`, ` */`, `function f${index}(${signature}): ${typeOf(returns.excel)} { throw 0; }`].join("\n");
    })
    .join("\n\n");
}

test("Microsoft's own generator gives the same metadata for the same functions", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "functions-"));
  try {
    const file = path.join(folder, "functions.ts");
    writeFileSync(file, stub());
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(file, false);
    expect(errors).toEqual([]);
    expect(JSON.parse(metadataJson)).toMatchObject({ functions: { length: catalogue.length } });
    expect(functionsMetadata("en").functions).toEqual((JSON.parse(metadataJson) as { functions: unknown }).functions);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("Japanese metadata differs only in its words", () => {
  const bare = (language: "en" | "ja"): unknown => JSON.parse(JSON.stringify(functionsMetadata(language), (key, value: unknown) => (key === "description" ? undefined : value)));
  expect(bare("ja")).toEqual(bare("en"));
  for (const { description, parameters } of functionsMetadata("ja").functions) {
    for (const words of [description, ...parameters.map((parameter) => parameter.description)]) expect(words).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
  }
});

test("error cells reach the readers, entities do not", () => {
  expect(functionsMetadata("en")).toMatchObject({ allowErrorForDataTypeAny: true });
  expect(functionsMetadata("en")).not.toHaveProperty("allowCustomDataForDataTypeAny");
});
