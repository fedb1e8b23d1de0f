import { describe, expect, it } from "vitest";
import { commands } from "../../../src/apps/cli/commands/catalogue";
import { catalogue as functions } from "../../../src/functions/catalogue";
import { catalogue as templates } from "../../../src/templates/catalogue";
import { rules } from "../../../src/lint/rules/catalogue";
import { run } from "./run";

describe("help", () => {
  it("lists every command, to standard output when asked for and to standard error when nothing was", async () => {
    const asked = await run(["--help"]);
    for (const { name, summary } of commands) expect(asked.results).toMatch(new RegExp(`^  ${name} +${summary.en.slice(0, 20)}`, "m"));
    expect(asked).toMatchObject({ code: 0, messages: "" });
    expect(await run([])).toEqual({ code: 2, results: "", messages: asked.results });
    expect((await run(["help", "--language", "ja"])).results).toContain("ワークシート関数の一覧");
  });

  it.each(commands.map(({ name }) => name))("of %s says how it is written, in both languages", async (name) => {
    const english = await run([name, "--help"]);
    expect(english).toMatchObject({ code: 0, messages: "" });
    expect(english.results).toContain(`\n  ${name}`);
    expect((await run([name, "-h", "--language", "ja"])).results).toMatch(/[ぁ-ん]/);
  });
});

describe("a command line that can't be understood: exit 2, nothing on standard output, a sentence on standard error", () => {
  it.each([
    [["evla", "=1"], /There is no command "evla"\. Did you mean eval\?/],
    [["evla", "=1", "--language=ja"], /コマンド「evla」はありません。「eval」のことですか。/],
    [["eval"], /takes one formula/],
    [["eval", "=1", "=2"], /takes one formula/],
    [["eval", "=1", "--jsn"], /Unknown option '--jsn'[\s\S]*eval --file book\.xlsx/],
    [["eval", "=1", "--language", "fr"], /--language must be en or ja, but is "fr"/],
    [["eval", "=1+"], /The formula can't be read/],
    [["functions", "ROYALTY"], /takes options only, not "ROYALTY"/],
    [["explain"], /takes one name/],
    [["explain", "ROYALITY"], /There is no function or rule "ROYALITY"\. Did you mean ROYALTY\?/],
    [["explain", "due-days-unusal"], /Did you mean due-days-unusual\?/],
    [["explain", "x".repeat(100_000)], /There is no function/],
    [["check"], /check takes one file/],
    [["new"], /takes one template: readiness, labor, roadmap/],
    [["calc"], /takes one workbook/],
    [["calc", "book.xlsx"], /--out book2\.xlsx/],
    [["calc", "book.xlsm", "--out", "book.xlsx"], /--out must end in \.xlsm/],
  ])("%j", async (args, sentence) => {
    const { code, results, messages } = await run(args);
    expect({ code, results }).toEqual({ code: 2, results: "" });
    expect(messages).toMatch(sentence);
  });
});

describe("lists", () => {
  it("functions, as text and as JSON", async () => {
    const text = (await run(["functions"])).results.split("\n");
    expect(text.map((line) => line.split(" ")[0])).toEqual(functions.map(({ name }) => `DEAL.${name}`));
    const json = JSON.parse((await run(["functions", "--json", "--language", "ja"])).results) as { name: string; signature: string; summary: string; parameters: unknown[] }[];
    expect(json.find(({ name }) => name === "DEAL.ROYALTY")).toMatchObject({ signature: expect.stringContaining("DEAL.ROYALTY(netSales, tiers") as string, summary: expect.stringMatching(/[ぁ-ん]/) as string });
  });

  it("templates, as text and as JSON", async () => {
    expect((await run(["templates"])).results.split("\n")).toHaveLength(templates.length);
    const json = JSON.parse((await run(["templates", "--json"])).results) as { id: string; inputs: { option: string; choices?: { value: string }[] }[] }[];
    expect(json.map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
    const pattern = json[0]?.inputs.find(({ option }) => option === "pattern");
    expect(pattern?.choices?.map(({ value }) => value)).toEqual(["rare-gene", "oncology", "metabolic", "ophthalmology"]);
  });

  it("rules, as text and as JSON", async () => {
    const text = (await run(["rules"])).results;
    const json = JSON.parse((await run(["rules", "--json", "--language", "ja"])).results) as { id: string; slug: string; severity: string; fix: string; summary: string }[];
    expect(json.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { id, slug } of rules) expect(text).toMatch(new RegExp(`^ {2}${id} {2}${slug} `, "m"));
    expect(json.find(({ id }) => id === "TRGR04")).toMatchObject({ slug: "superseded-still-active", severity: "error", fix: "safe", summary: expect.stringMatching(/[ぁ-ん]/) as string });
  });

  it("explains a rule by its id and its name, with what it finds in its examples, in both languages", async () => {
    const { code, results } = await run(["explain", "trgp02"]);
    expect(code).toBe(0);
    expect(results).toMatch(/^TRGP02 due-days-unusual\n/);
    expect(results).toMatch(/ {2}min = 5 days: /);
    expect(results).toMatch(/D2 {2}warning: Payment falls due after 300 days/);
    expect((await run(["explain", "due-days-unusual"])).results).toBe(results);
    expect((await run(["explain", "superseded-still-active"])).results).toMatch(/After the fix\n.*TriggerID +Status +Supersedes\n.*U1 +superseded/);
    for (const { id } of rules) expect((await run(["explain", id, "--language", "ja"])).results).toMatch(/[ぁ-ん]/);
  });

  it("explains a function with or without its namespace and in any case", async () => {
    const { code, results } = await run(["explain", "royalty.tiers"]);
    expect(code).toBe(0);
    expect(results).toMatch(/^DEAL\.ROYALTY\.TIERS\(/);
    for (const spelled of ["=DEAL.ROYALTY.TIERS", "DEAL.royalty.tiers", "=ROYALTY.TIERS"]) expect((await run(["explain", spelled])).results).toBe(results);
    expect((await run(["explain", "ROYALTY", "--language", "ja"])).results).toMatch(/[ぁ-ん]/);
  });
});
