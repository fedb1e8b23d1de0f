import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { bootBridge } from "./boot";
import { excelMembersUsed, type UsedMember } from "./excel-members";
import { openProcessor } from "./open";

const planted = path.join("tests", "host", "office", "planted", "newer-members.ts");
const checkedFolders = ["src/apps", "src/renderers"];
let library: Record<string, unknown>;
let used: readonly UsedMember[];

beforeAll(() => {
  library = bootBridge(openProcessor()).Excel as unknown as Record<string, unknown>;
  const files = checkedFolders.flatMap((folder) => sourcesIn(folder));
  expect(files.length).toBeGreaterThan(0);
  used = excelMembersUsed([...files, planted], (file) => checkedFolders.some((folder) => file.startsWith(folder)) || file === planted);
  // Reading the types takes seconds, and more where the machine is busy.
}, 240_000);

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
}

/** Members that the library's own classes do not have and that no check of a requirement set stands before. */
function missing(members: readonly UsedMember[]): string[] {
  return members.filter(({ owner, member, isGated }) => !isGated && !isInLibrary(owner, member)).map(({ owner, member, at }) => `${owner}.${member} (${at})`);
}

function isInLibrary(owner: string, member: string): boolean {
  const found = library[owner];
  if (typeof found === "function") return member in (found.prototype as object);
  return typeof found === "object" && found !== null && member in found;
}

describe("the Excel API members that our code uses", () => {
  test("all exist in the local library, or are used behind a check of their requirement set", () => {
    expect(missing(used.filter(({ at }) => !at.startsWith("tests")))).toEqual([]);
  });

  test("are really seen", () => {
    const names = new Set(used.filter(({ at }) => at.startsWith("src/renderers")).map(({ owner, member }) => `${owner}.${member}`));
    expect([...names]).toEqual(expect.arrayContaining(["Workbook.worksheets", "Worksheet.getRange"]));
  });

  test("are reported when the library does not have them", () => {
    expect(missing(used.filter(({ at }) => at.startsWith("tests"))).map((text) => text.replace(/ \(.*/, ""))).toEqual([
      "Workbook.focus",
      "Range.valuesAsJson",
      "Worksheet.showDataTypeIcons",
      "Worksheet.notes",
      "NoteCollection.items",
      "Note.content",
      "Range.formulaArray",
    ]);
  });
});
