import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mayImport } from "../../import-table.mjs";
import { importGraph, importProblems, sourceFiles } from "../../scripts/import-graph.mjs";

describe("the import rules", () => {
  const planted = path.posix.join("src/core", path.basename(mkdtempSync("src/core/planted-")));
  beforeAll(() => {
    writeFileSync(`${planted}/clock.ts`, 'import { readFileSync } from "node:fs";\nimport type { SheetModel } from "../../host/model/workbook-model";\nimport "preact";\nexport const read = (sheet: SheetModel) => readFileSync(sheet.name);\n');
  });
  afterAll(() => {
    rmSync(planted, { recursive: true, force: true });
  });

  it("find forbidden layers, packages and Node modules where they are planted, and nowhere else", async () => {
    const problems = importProblems(await importGraph(), mayImport, await sourceFiles("src"));
    expect(problems.filter((problem: string) => !problem.startsWith(planted))).toEqual([]);
    expect(problems.join("\n")).toMatch(/core may not import Node's (node:)?fs/);
    expect(problems.join("\n")).toContain("core may not import host");
    expect(problems.join("\n")).toContain("core may not import the package preact");
  });

  it("fail when the graph has not seen every file", () => {
    expect(importProblems([], mayImport, ["src/core/lost.ts"])).toEqual(["src/core/lost.ts: the import check did not see this file."]);
  });
});
