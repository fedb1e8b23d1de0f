import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readConfiguration } from "../../../../src/apps/cli/configuration/read-configuration";
import { rules } from "../../../../src/lint/rules/catalogue";
import { file, run } from "../run";
import { configurationOf, faulty, workbookOf } from "./trigger-files";

const read = (content: unknown) => readConfiguration(JSON.stringify(content), "dealbridge.json");

describe("a configuration", () => {
  it("sets severities by id, name, group and all, the rule before its group whatever their order", () => {
    const { severities } = read({ rules: { "due-days-unusual": ["error", { min: 10 }], P: "off" } }).configuration;
    expect(severities?.get("TRGP02")).toBe("error");
    const others = rules.filter(({ id }) => id.startsWith("TRGP") && id !== "TRGP02");
    for (const { id } of others) expect(severities?.get(id)).toBe("off");
    expect(read({ rules: { payment: "info" } }).configuration.severities?.get("TRGP02")).toBe("info");
    expect(read({ rules: { all: "off" } }).configuration.severities?.size).toBe(rules.length);
  });

  it("gives settings, facts and suppressions", () => {
    const { configuration, facts, baseline } = read({
      rules: { TRGP02: ["warning", { max: 120 }] },
      contract: { asOf: "2027-04-01", fiscalStart: 4, headlines: [{ amount: 5, currency: "USD" }], parties: [{ name: "A", country: "JP" }, { name: "B" }], modality: "biologic" },
      suppress: [{ rule: ["tier-gap", "TRGP02"].slice(1), trigger: "M1", column: "支払日数", reason: "Clause 6", owner: "Legal", until: "2027-12-31" }],
      baseline: "known.json",
    });
    expect(configuration.settings?.get("TRGP02")).toEqual({ max: 120 });
    expect(facts).toEqual({ asOf: 46478, fiscalStart: 4, headlines: [{ amount: 5, currency: "USD" }], parties: [{ name: "A", country: "JP" }, { name: "B" }], modality: "biologic" });
    expect(configuration.suppressions).toEqual([{ rules: ["TRGP02"], trigger: "M1", column: "dueDays", reason: "Clause 6", owner: "Legal", until: 46752, isWholeTable: false, text: "TRGP02" }]);
    expect(baseline).toBe("known.json");
  });

  it.each<readonly [unknown, RegExp]>([
    [{ rule: {} }, /there is no "rule"\. Did you mean rules\?/],
    [{ rules: { "due-days-unusal": "off" } }, /no rule "due-days-unusal"\. Did you mean due-days-unusual\?/],
    [{ rules: { TRGP02: "warn" } }, /"TRGP02" must be "off"/],
    [{ rules: { TRGP02: ["error", { mim: 3 }] } }, /TRGP02 due-days-unusual has no setting "mim"\. Did you mean min\?/],
    [{ rules: { TRGP02: ["error", { min: "3" }] } }, /"min" of TRGP02 due-days-unusual must be a number/],
    [{ rules: { P: ["error", { min: 3 }] } }, /is a group, and groups have no settings/],
    [{ rules: [] }, /rules must be an object/],
    [{ contract: { asof: "2027-01-01" } }, /there is no "contract\.asof"\. Did you mean asOf\?/],
    [{ contract: { asOf: "2027-02-30" } }, /"2027-02-30" is not in the calendar/],
    [{ contract: { asOf: "1 April" } }, /contract\.asOf must be a date/],
    [{ contract: { fiscalStart: 13 } }, /contract\.fiscalStart must be a month/],
    [{ contract: { headlines: [{ amount: -1 }] } }, /contract\.headlines\[0\]\.amount must be a number from 0/],
    [{ contract: { parties: [{ name: "A", country: "Japan" }] } }, /country must be an ISO 3166-1/],
    [{ suppress: [{ rule: "TRGP02", owner: "Legal" }] }, /suppress\[0\]\.reason must be a text/],
    [{ suppress: [{ rule: "TRGP02", reason: "x", owner: "" }] }, /suppress\[0\]\.owner must be a text/],
    [{ suppress: [{ rule: "nothing-such", reason: "x", owner: "y" }] }, /no rule "nothing-such"/],
    [{ suppress: [{ rule: "TRGP02", column: "Curency", reason: "x", owner: "y" }] }, /no column "Curency"\. Did you mean Currency\?/],
    [[], /the configuration must be an object/],
    ["x", /the configuration must be an object/],
  ])("%j is refused with a sentence", (content, sentence) => {
    expect(() => read(content)).toThrow(sentence);
  });

  it("that is no JSON is refused, on the command line too", async () => {
    expect(() => readConfiguration("{", "c.json")).toThrow(/"c\.json" is not JSON/);
    const book = file("conf.xlsx", workbookOf(faulty));
    expect(await run(["check", book, "--config", file("c.json", strToU8("{"))])).toMatchObject({ code: 2, results: "" });
    expect((await run(["check", book, "--config", file("d.json", configurationOf({ rule: 1 })), "--language", "ja"])).messages).toMatch(/「rules」のことですか/);
  });

  it("suppresses with a reason, and reports it as suppressed", async () => {
    const content = { rules: { all: "off", TRGR04: "error" }, suppress: [{ rule: "TRGR04", trigger: "U1", reason: "Both stand until closing", owner: "Legal" }] };
    const { code, results } = await run(["check", file("supp.xlsx", workbookOf(faulty)), "--config", file("supp.json", configurationOf(content)), "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(results)).toMatchObject({ findings: [], suppressed: [{ rule: "TRGR04", suppression: { kind: "configuration", owner: "Legal" } }] });
  });
});
