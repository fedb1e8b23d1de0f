import { existsSync, readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { fileWith } from "../../../host/xlsx/package-of";
import { bytesOf, file, run } from "../run";
import { configurationOf, faulty, onlyReplaced, workbookOf } from "./trigger-files";

const config = () => file("only-replaced.json", configurationOf(onlyReplaced));
const book = () => file("faulty.xlsx", workbookOf(faulty));
const check = (input: string, ...more: string[]) => run(["check", input, "--config", config(), ...more]);

describe("check", () => {
  it("reports by sheet and cell, says why once, exits 1 on an error", async () => {
    const { code, results, messages } = await check(book());
    expect({ code, messages }).toEqual({ code: 1, messages: "" });
    expect(results).toMatch(/^Deal's terms {2}A1:D3\n {2}B2 +error +TRGR04 superseded-still-active +U1 is replaced by U2/);
    expect(results).toMatch(/✖ 1 error in 2 rows of 1 table\./);
    expect((await check(book(), "--language", "ja")).results).toMatch(/エラー +TRGR04/);
  });

  it("exits 0 when nothing is wrong, and 1 only past --max-warnings", async () => {
    const clean = file("clean.xlsx", workbookOf([["TriggerID", "Status"], ["U1", "active"]]));
    expect(await check(clean)).toMatchObject({ code: 0, messages: "" });
    const lenient = file("lenient.json", configurationOf({ rules: { all: "off", TRGR04: "warning" } }));
    expect((await run(["check", book(), "--config", lenient])).code).toBe(0);
    expect((await run(["check", book(), "--config", lenient, "--max-warnings", "1"])).code).toBe(0);
    expect((await run(["check", book(), "--config", lenient, "--max-warnings", "0"])).code).toBe(1);
  });

  it("writes JSON and SARIF, to a file when asked, never over one", async () => {
    const json = JSON.parse((await check(book(), "--format", "json")).results) as { findings: unknown[] };
    expect(json.findings).toEqual([expect.objectContaining({ rule: "TRGR04", cell: "B2", place: "'Deal''s terms'!B2" })]);
    const out = file("report.sarif");
    expect(await check(book(), "--format", "sarif", "--out", out)).toEqual({ code: 1, results: "", messages: "" });
    expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ version: "2.1.0", runs: [{ results: [{ ruleId: "TRGR04" }] }] });
    expect(await check(book(), "--format", "sarif", "--out", out)).toMatchObject({ code: 2, messages: expect.stringMatching(/exists already/) as string });
  });

  it("reads CSV in UTF-8 with a mark and in Shift_JIS, and JSON", async () => {
    const csv = "TriggerID,Status,Supersedes\r\nU1,active,\r\nU2,active,U1\r\n";
    expect((await check(file("t.csv", strToU8(`\ufeff${csv}`)))).results).toMatch(/^t {2}A1:C3\n {2}B2/);
    const shift = [...strToU8("ID,"), 0x8f, 0xf3, 0x91, 0xd4, ...strToU8(","), 0x92, 0x75, 0x8a, 0xb7, 0x91, 0xce, 0x8f, 0xdb, ...strToU8("\nU1,"), 0x97, 0x4c, 0x8c, 0xf8, ...strToU8(",\nU2,"), 0x97, 0x4c, 0x8c, 0xf8, ...strToU8(",U1\n")];
    const japanese = file("sjis.csv", Uint8Array.from(shift));
    expect((await check(japanese)).messages).toMatch(/no trigger table/);
    const named = file("sjis2.csv", Uint8Array.from([0x83, 0x67, 0x83, 0x8a, 0x83, 0x4b, 0x81, 0x5b, ...shift]));
    expect((await check(named)).results).toMatch(/B2 +error +TRGR04/);
    const json = file("t.json", strToU8(JSON.stringify([{ TriggerID: "U1", Status: "active" }, { TriggerID: "U2", Status: "active", Supersedes: "U1" }])));
    expect((await check(json)).results).toMatch(/B2 +error +TRGR04/);
  });

  it("finds the configuration beside the file, and the facts of a workbook's names", async () => {
    file("dealbridge.json", configurationOf({ rules: { all: "off" } }));
    try {
      expect((await run(["check", book()])).code).toBe(0);
    } finally {
      const { rmSync } = await import("node:fs");
      rmSync(file("dealbridge.json"));
    }
  });

  it.each<readonly [string, () => string[], RegExp]>([
    ["no file", () => [file("none.xlsx")], /There is no file/],
    ["another kind of file", () => [file("t.txt", strToU8("x"))], /check reads \.xlsx, \.xlsm, \.csv, \.json/],
    ["no trigger table", () => [file("other.csv", strToU8("a,b\n1,2\n"))], /has no trigger table.*TriggerID/],
    ["an empty CSV", () => [file("empty.csv", new Uint8Array())], /has no trigger table/],
    ["a CSV that is no text", () => [file("binary.csv", Uint8Array.from([80, 75, 3, 4, 0, 0]))], /not a text file/],
    ["an open quote", () => [file("quote.csv", strToU8('TriggerID,"Status\n'))], /never closed/],
    ["JSON that is none", () => [file("bad.json", strToU8("[{]"))], /not JSON/],
    ["a zip bomb", () => [file("bomb.xlsx", fileWith("", { "xl/worksheets/sheet1.xml": new Uint8Array(40_000_000).fill(32) }))], /unpacks to more than is safe/],
    ["an unknown format", () => [book(), "--format", "xml"], /--format must be text, json, sarif/],
    ["--unsafe alone", () => [book(), "--unsafe"], /goes with --fix/],
    ["--fix without --out", () => [book(), "--fix"], /--out fixed\.xlsx/],
    ["a wrong number of warnings", () => [book(), "--max-warnings", "few"], /--max-warnings must be a whole number/],
    ["a report over the input", () => [book(), "--out", book(), "--force"], /over the file that is checked/],
    ["another ending", () => [book(), "--fix", "--out", file("x.csv")], /must end in \.xlsx/],
  ])("%s: exit 2, a sentence, nothing on standard output", async (_, args, sentence) => {
    const { code, results, messages } = await check(...(args() as [string]));
    expect({ code, results }).toEqual({ code: 2, results: "" });
    expect(messages).toMatch(sentence);
  });
});

describe("a baseline", () => {
  it("is written, lets what it knows pass, and is pruned by writing it again", async () => {
    const baseline = file("known.json");
    expect((await check(book(), "--write-baseline", baseline)).code).toBe(0);
    expect(JSON.parse(readFileSync(baseline, "utf8"))).toEqual({ version: 1, entries: [{ trigger: "U1", rule: "TRGR04", column: "status", count: 1 }] });
    const moved = file("moved.xlsx", workbookOf([faulty[0]!, ["U0", "active", null, null], ...faulty.slice(1)]));
    expect(await check(moved, "--baseline", baseline)).toMatchObject({ code: 0, results: expect.stringMatching(/1 known from the baseline/) as string });
    const clean = file("clean2.xlsx", workbookOf([["TriggerID", "Status"], ["U1", "active"]]));
    expect((await check(clean, "--baseline", baseline)).results).toMatch(/no longer occurs[\s\S]*U1 TRGR04 status/);
    await check(clean, "--write-baseline", baseline);
    expect(JSON.parse(readFileSync(baseline, "utf8"))).toEqual({ version: 1, entries: [] });
  });

  it("is never written over another file, and refused when it is none", async () => {
    const other = file("other.json", strToU8('{"mine":1}'));
    expect(await check(book(), "--write-baseline", other)).toMatchObject({ code: 2, messages: expect.stringMatching(/not a baseline/) as string });
    expect(bytesOf("other.json")).toEqual(strToU8('{"mine":1}'));
    expect(await check(book(), "--baseline", other)).toMatchObject({ code: 2 });
    expect(await check(book(), "--baseline", file("nowhere.json"))).toMatchObject({ code: 2, messages: expect.stringMatching(/There is no file/) as string });
    expect(existsSync(file("nowhere.json"))).toBe(false);
  });
});
