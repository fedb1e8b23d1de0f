import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { createWorkbook } from "../../../src/host/model/new-workbook";
import { ensureCell } from "../../../src/host/model/cells";
import { addSheet } from "../../../src/host/model/sheets/sheets";
import { writeXlsx } from "../../../src/host/xlsx/write-xlsx";
import { fileWith } from "../../host/xlsx/package-of";
import { file, run } from "./run";

const json = async (formula: string, ...more: string[]) => {
  const outcome = await run(["eval", formula, "--json", ...more]);
  expect(outcome).toMatchObject({ code: 0, messages: "" });
  return outcome.results;
};

describe("eval", () => {
  it.each([
    ["=DEAL.ROYALTY(1500,{0,0.05;1000,0.08})", '{"value":90}'],
    ["DEAL.ROYALTY(1500,{0,0.05;1000,0.08})", '{"value":90}'],
    ['="a"&1', '{"value":"a1"}'],
    ["=1=1", '{"value":true}'],
    ["=DATE(2027,4,1)", '{"value":46478}'],
    ["={1,2;3,4}", '{"value":[[1,2],[3,4]]}'],
    ["=IF({1,0},NA(),2)", '{"value":[[{"error":"#N/A"},2]]}'],
    ["=1/0", expect.stringMatching(/^\{"error":"#DIV\/0!"/) as string],
  ])("%s", async (formula, expected) => {
    expect(await json(formula)).toEqual(expected);
  });

  it("gives an error its sentence, in the language asked for", async () => {
    const english = JSON.parse(await json("=DEAL.ROYALTY(1500,{0,5})")) as { error: string; message: string };
    expect(english).toEqual({ error: "#VALUE!", message: expect.stringMatching(/tiers/i) as string });
    expect((JSON.parse(await json("=DEAL.ROYALTY(1500,{0,5})", "--language", "ja")) as { message: string }).message).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    expect(JSON.parse(await json("=DEAL.ROYALTI(1)"))).toEqual({ error: "#NAME?", message: expect.stringContaining("DEAL.ROYALTI") as string });
  });

  it("names a misspelt status of a checklist", async () => {
    const checklist = '{"Area","Criterion","Status","Gate";"Quality","Batch records","Doen",1}';
    const { error, message } = JSON.parse(await json(`=DEAL.READINESS(${checklist})`)) as { error: string; message: string };
    expect(error).toBe("#VALUE!");
    expect(message).toMatch(/Doen/);
  });

  it("prints cells as Excel shows them, a row a line", async () => {
    expect((await run(["eval", '={1,TRUE;"x",#N/A}'])).results).toBe("1\tTRUE\nx\t#N/A");
    expect((await run(["eval", "=1/0"])).results).toMatch(/^#DIV\/0!/);
  });

  it("reads formulas from standard input: an answer a line, an error line for what can't be read, and on", async () => {
    const { code, results, messages } = await run(["eval", "-", "--json"], ["=1+1", "", "=1+(", "  2*3 ", "=NA()"]);
    const lines = results.split("\n").map((line) => JSON.parse(line) as unknown);
    expect({ code, messages }).toEqual({ code: 0, messages: "" });
    expect(lines).toEqual([{ value: 2 }, { error: "unreadable", message: expect.stringMatching(/can't be read/) as string }, { value: 6 }, { error: "#N/A" }]);
    expect(await run(["eval", "-"])).toEqual({ code: 0, results: "", messages: "" });
  });
});

describe("eval --file", () => {
  const workbook = createWorkbook();
  const [first] = workbook.sheets;
  const second = addSheet(workbook, "資金 Cash");
  [1, null, "x"].forEach((value, column) => (ensureCell(first!, 0, column).value = value));
  ensureCell(second, 0, 0).value = 20;
  const book = () => file("eval.xlsx", writeXlsx(workbook));

  it("resolves references on the first sheet or --sheet", async () => {
    expect(await json("=A1+1", "--file", book())).toBe('{"value":2}');
    expect(await json("=A1+1", "--file", book(), "--sheet", "資金 CASH")).toBe('{"value":21}');
    expect(await json("=A1:C1", "--file", book())).toBe('{"value":[[1,null,"x"]]}');
  });

  it.each<readonly [string, () => string[], RegExp]>([
    ["a sheet that isn't there", () => [book(), "--sheet", "Cash"], /There is no sheet "Cash"; the sheets are: Sheet1, 資金 Cash/],
    ["no file", () => [file("none.xlsx")], /There is no file/],
    ["a folder", () => [file(".")], /is not a file/],
    ["not a zip", () => [file("text.xlsx", strToU8("a,b\n1,2\n".repeat(9)))], /not an Excel workbook/],
    ["an empty file", () => [file("empty.xlsx", new Uint8Array())], /empty \(0 bytes\)/],
    ["a zip bomb", () => [file("bomb.xlsx", fileWith("", { "xl/worksheets/sheet1.xml": new Uint8Array(40_000_000).fill(32) }))], /unpacks to more than is safe/],
  ])("%s: exit 2 and a sentence", async (_, args, sentence) => {
    const { code, results, messages } = await run(["eval", "=1", "--file", ...args()]);
    expect({ code, results }).toEqual({ code: 2, results: "" });
    expect(messages).toMatch(sentence);
  });
});
