import { existsSync } from "node:fs";
import { strFromU8, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../../src/host/xlsx/read-xlsx";
import { partOf, rawEntries } from "../../../host/xlsx/patch/foreign-file";
import { bytesOf, file, run } from "../run";
import { configurationOf, faulty, foreignWorkbookOf, onlyReplaced, workbookOf } from "./trigger-files";

const config = () => file("only-replaced.json", configurationOf(onlyReplaced));
const fix = (input: string, out: string, ...more: string[]) => run(["check", input, "--config", config(), "--fix", "--out", file(out), ...more]);
const sheetPart = "xl/worksheets/sheet1.xml";

describe("check --fix", () => {
  it("changes one cell of a macro workbook and leaves every other part byte for byte", async () => {
    const bytes = foreignWorkbookOf(faulty);
    const { code, results, messages } = await fix(file("macro.xlsm", bytes), "macro-fixed.xlsm");
    expect({ code, messages }).toEqual({ code: 0, messages: "" });
    expect(results).toMatch(/Fixed in .*macro-fixed\.xlsm\n {2}'Cash & more'!B2 +active → superseded {2}TRGR04 superseded-still-active/);
    const before = rawEntries(bytes);
    expect([...rawEntries(bytesOf("macro-fixed.xlsm"))].filter(([name, raw]) => before.get(name) !== raw).map(([name]) => name)).toEqual([sheetPart]);
    const [was, is] = [partOf(bytes, sheetPart), partOf(bytesOf("macro-fixed.xlsm"), sheetPart)];
    expect(is).toBe(was.replace('<c r="B2" t="inlineStr"><is><t>active</t></is></c>', '<c r="B2" t="inlineStr"><is><t>superseded</t></is></c>'));
  });

  it("leaves nothing to fix, so that a second run gives the same file", async () => {
    await fix(file("once.xlsx", workbookOf(faulty)), "twice.xlsx");
    const again = await fix(file("twice.xlsx"), "thrice.xlsx");
    expect(again.results).toMatch(/Nothing was fixed/);
    expect(bytesOf("thrice.xlsx")).toEqual(bytesOf("twice.xlsx"));
    expect(readXlsx(bytesOf("twice.xlsx")).sheets[0]?.rows.get(1)?.get(1)?.value).toBe("superseded");
  });

  it("never overwrites a formula, says so, and still fails", async () => {
    const cells = [faulty[0]!, ["U1", '=IF(1,"active")', null, null], faulty[2]!];
    const bytes = foreignWorkbookOf(cells);
    const { code, results } = await fix(file("formula.xlsm", bytes), "formula-fixed.xlsm");
    expect(code).toBe(1);
    expect(results).toMatch(/Not fixed\n {2}'Cash & more'!B2 +TRGR04 superseded-still-active {2}the cell holds a formula/);
    expect(bytesOf("formula-fixed.xlsm")).toEqual(bytes);
  });

  it("refuses a signed file, names the part and writes nothing", async () => {
    const input = file("signed.xlsm", foreignWorkbookOf(faulty, { "_xmlsignatures/sig1.xml": strToU8("<s/>") }));
    expect(await fix(input, "signed-fixed.xlsm")).toMatchObject({ code: 2, results: "", messages: expect.stringMatching(/_xmlsignatures\/sig1\.xml is a digital signature/) as string });
    expect(existsSync(file("signed-fixed.xlsm"))).toBe(false);
  });

  it("writes over its input only when --out and --force say so", async () => {
    const input = file("same.xlsx", workbookOf(faulty));
    expect(await fix(input, "same.xlsx")).toMatchObject({ code: 2, messages: expect.stringMatching(/exists already/) as string });
    expect((await fix(input, "same.xlsx", "--force")).code).toBe(0);
    expect(readXlsx(bytesOf("same.xlsx")).sheets[0]?.rows.get(1)?.get(1)?.value).toBe("superseded");
  });

  it("changes one field of a CSV and no other byte, in its own encoding", async () => {
    const csv = '\ufeff"TriggerID", Status ,Supersedes,Note\r\n"U1",active,,"a ""b"", c"\r\nU2,active,U1,\r\n';
    await fix(file("in.csv", strToU8(csv)), "out.csv");
    expect(bytesOf("out.csv")).toEqual(strToU8(csv.replace('"U1",active', '"U1",superseded')));
    const name = [0x83, 0x67, 0x83, 0x8a, 0x83, 0x4b, 0x81, 0x5b, 0x49, 0x44];
    const head = [...name, ...strToU8(","), 0x8f, 0xf3, 0x91, 0xd4, ...strToU8(","), 0x92, 0x75, 0x8a, 0xb7, 0x91, 0xce, 0x8f, 0xdb, 0x0a];
    const active = [0x97, 0x4c, 0x8c, 0xf8];
    await fix(file("sjis.csv", Uint8Array.from([...head, ...strToU8("U1,"), ...active, ...strToU8(",\nU2,"), ...active, ...strToU8(",U1\n")])), "sjis-out.csv");
    const replaced = [0x92, 0x75, 0x8a, 0xb7, 0x8d, 0xcf, 0x82, 0xdd];
    expect([...bytesOf("sjis-out.csv")]).toEqual([...head, ...strToU8("U1,"), ...replaced, ...strToU8(",\nU2,"), ...active, ...strToU8(",U1\n")]);
  });

  it("changes one value of a JSON file", async () => {
    const rows = [{ TriggerID: "U1", Status: "active", mine: 1.5 }, { TriggerID: "U2", Status: "active", Supersedes: "U1" }];
    await fix(file("in.json", strToU8(`${JSON.stringify(rows, null, 4)}\n`)), "out.json");
    expect(strFromU8(bytesOf("out.json"))).toBe(`${JSON.stringify([{ ...rows[0], Status: "superseded" }, rows[1]], null, 4)}\n`);
  });

  it("says in JSON what it changed", async () => {
    const { results } = await fix(file("j.xlsx", workbookOf(faulty)), "j2.xlsx", "--format", "json");
    expect(JSON.parse(results)).toMatchObject({ findings: [], fixed: { changes: [{ cell: "'Deal''s terms'!B2", column: "status", before: "active", after: "superseded", rules: ["TRGR04"] }], left: [] } });
  });
});
