import { describe, expect, test } from "vitest";
import type { Grid } from "../../../src/cells/value";
import { checkContract } from "../../../src/lint/check-contract";
import { rules } from "../../../src/lint/rules/catalogue";
import { say } from "../../../src/language/text";
import { phraseIn } from "../../../src/lint/parts/clause-phrases";
import { statesTest } from "../../../src/lint/parts/stated-test";
import { clausePhrases, type ClausePhrase } from "../../../src/seeds/clause-phrases";
import { addressIn, contractOf } from "../rule-examples";

const plain = { en: "", ja: "" };

/** What rules find, as `TRGL01 C2`. */
function found(ids: readonly string[], table: Grid, second?: Grid): readonly string[] {
  const contract = contractOf({ because: plain, table, ...(second && { second }) });
  const { findings, failures } = checkContract(contract, rules.filter(({ id }) => ids.includes(id)));
  expect(failures).toEqual([]);
  return findings.map(({ rule, place }) => `${rule} ${addressIn(contract, place)}`);
}

describe("words of clauses", () => {
  test("are found as whole words, in either language", () => {
    expect(phraseIn("In Good  Faith", "satisfaction")).toBe("In Good  Faith");
    expect(phraseIn("ｓａｔｉｓｆａｃｔｏｒｙ", "satisfaction")).toBe("satisfactory");
    expect(phraseIn("dissatisfaction", "satisfaction")).toBeUndefined();
    expect(phraseIn("米国における独占的権利", "exclusive")).toBe("独占");
    expect(phraseIn("succession", "success")).toBeUndefined();
  });

  test.each(Object.keys(clausePhrases) as ClausePhrase[])("%s: each of its words is found, and the list is tidy", (phrase) => {
    const words = clausePhrases[phrase];
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) {
      expect(word).toBe(word.trim().toLowerCase());
      expect(phraseIn(word.replace("*", "s"), phrase)).toBeDefined();
    }
  });
});

describe("a stated test", () => {
  test.each(["response rate of at least 30%", "p<0.05", "P = 0.01", "12 patients dosed", "30例以上", "meets the release specification", "as set out in Exhibit B", "別紙2の基準", "no less than 3 batches"])("%s", (text) => {
    expect(statesTest(text)).toBe(true);
  });
  test.each(["Phase 2", "第2相試験", "by 2027", "in the year 2028", "to Licensee's satisfaction", "FPI in Phase 1/2", undefined])("none: %s", (text) => {
    expect(statesTest(text)).toBe(false);
  });
});

describe("evidence", () => {
  test("to ExxonMobil's satisfaction: an opinion, and no proof", () => {
    const table = [["TriggerID", "Category", "EventType", "EventText", "Evidence"], ["M1", "dev_milestone", "SATISFACTION", "Demonstration to ExxonMobil's satisfaction", null]];
    expect(found(["TRGL02", "TRGL03"], table)).toEqual(["TRGL02 C2", "TRGL03 D2"]);
    const uncoded = [["TriggerID", "Category", "EventType", "EventText", "Evidence"], ["M1", "dev_milestone", null, "Demonstration to ExxonMobil's satisfaction", null]];
    expect(found(["TRGL02", "TRGL03"], uncoded)).toEqual(["TRGL03 D2", "TRGL02 E2"]);
  });

  test("a mark for none is no evidence; what is paid needs none any more", () => {
    const table = [["TriggerID", "Status", "Category", "Evidence"], ["M1", "active", "dev_milestone", "N/A"], ["M2", "active", "dev_milestone", "なし"], ["M3", "paid", "dev_milestone", null], ["M4", "active", "dev_milestone", "[***]"]];
    expect(found(["TRGL02"], table)).toEqual(["TRGL02 D2", "TRGL02 D3"]);
  });

  test("says what is usual for the event", () => {
    const contract = contractOf({ because: plain, table: [["TriggerID", "Category", "EventType", "Evidence"], ["M1", "reg_milestone", "APPROVAL", null]] });
    const { findings } = checkContract(contract, rules.filter(({ id }) => id === "TRGL02"));
    expect(findings.map(({ message }) => say(message, "ja"))).toEqual(["M1を証明する資料が記入されていません（通常は「承認書または官報」）"]);
  });
});

describe("calendar payments", () => {
  const header = ["TriggerID", "Category", "EventType", "EventText", "Predecessors"];
  test("a predecessor that rests on satisfaction, or that is only excluded, proves nothing", () => {
    const table = [header, ["M1", "dev_milestone", "SATISFACTION", "x", null], ["M2", "dev_milestone", "APPROVAL", "x", null], ["M3", "dev_milestone", "CALENDAR", "x", "M1"], ["M4", "dev_milestone", "CALENDAR", "x", "NOT M2"], ["M5", "dev_milestone", "CALENDAR", "x", "M1 OR M2"]];
    expect(found(["TRGL01"], table)).toEqual(["TRGL01 C4", "TRGL01 C5"]);
  });
});

describe("skipped milestones", () => {
  const header = ["TriggerID", "Category", "Product", "Indication", "EventText", "Predecessors", "SkipRule"];
  test("each chain counts once, products and indications apart", () => {
    const table = [
      header,
      ["M1", "dev_milestone", "A", "NASH", "Phase 1 start", null, null],
      ["M2", "dev_milestone", "A", "NASH", "Phase 2 start", null, null],
      ["M3", "dev_milestone", "A", "NASH", "Phase 3 start", null, null],
      ["M4", "dev_milestone", "B", null, "Phase 1 start", null, null],
      ["M5", "dev_milestone", "C", null, "x", null, "catch-up"],
      ["M6", "dev_milestone", "C", null, "y", "M5", null],
      ["M7", "dev_milestone", "D", null, "x", null, null],
      ["M8", "reg_milestone", "D", null, "y", "M7", null],
      ["M9", "dev_milestone", "A", "IPF", "Phase 2 start", null, null],
    ];
    // No chain that needs a rule has one: one finding at the header.
    expect(found(["TRGL06"], table)).toEqual(["TRGL06 G1"]);
    expect(found(["TRGL06"], table.filter(([, , product]) => product !== "D"))).toEqual(["TRGL06 G2"]);
  });

  test("rings and alternatives are no chains", () => {
    const table = [header, ["M1", "dev_milestone", "A", null, "x", "M1", null], ["M2", "dev_milestone", "A", null, "y", "M1 OR M3", null], ["M3", "dev_milestone", "A", null, "z", "M9", null]];
    expect(found(["TRGL06"], table)).toEqual([]);
  });

  test("a chain may run over two tables", () => {
    expect(found(["TRGL06"], [header, ["M1", "dev_milestone", "A", null, "x", null, null]], [header, ["M2", "reg_milestone", "A", null, "y", "M1", null]])).toEqual(["TRGL06 G2"]);
  });
});

describe("what the whole contract says", () => {
  const royalty = [["TriggerID", "Category", "EventText", "Rate"], ["R1", "royalty_tier", "Net sales", 0.1]];
  test.each([
    ["TRGP09", "遅延損害金は年6%とする"],
    ["TRGL08", "Termination on 6 months' notice after a change of control"],
    ["TRGL10", "Licensor may audit once a year"],
  ])("%s: a row of another table is enough", (rule, text) => {
    const rights = ["T1", "active", "territory", "Japan"];
    const second = (status: string) => [["TriggerID", "Status", "Category", "EventText"], rights, ["K1", status, "kpi", text]];
    expect(found([rule], royalty, second("active"))).toEqual([]);
    expect(found([rule], royalty, second("superseded"))).toHaveLength(1);
  });

  test("a column of one's own is enough", () => {
    expect(found(["TRGL10"], [["TriggerID", "Category", "Rate", "Audit"], ["R1", "royalty_tier", 0.1, "yearly"]])).toEqual([]);
  });
});

describe("approval", () => {
  const header = ["TriggerID", "Territory", "EventType", "EventText"];
  test.each([
    ["JP", "Marketing approval or, if later, NHI price listing", []],
    ["JP", "条件及び期限付承認を除く製造販売承認", []],
    ["worldwide", "First approval anywhere", ["TRGL07 D2"]],
    ["ex-JP", "First approval", []],
    ["EU", "Conditional marketing authorisation", ["TRGL07 C2"]],
  ])("%s: %s", (territory, text, finds) => {
    expect(found(["TRGL07"], [header, ["M1", territory, "APPROVAL", text]])).toEqual(finds);
  });
});

test("sums that a committee will set, and marks of sums that are only hidden, are told apart", () => {
  const table = [["TriggerID", "Category", "EventText", "Amount"], ["M1", "dev_milestone", "x", "TBD"], ["M2", "dev_milestone", "x", "$[***]"], ["M3", "dev_milestone", "x", "confidential"], ["M4", "dev_milestone", "x", "to be agreed by the parties"], ["T1", "territory", "Rights in fields to be agreed", null]];
  expect(found(["TRGL11"], table)).toEqual(["TRGL11 D2", "TRGL11 D5", "TRGL11 D6"]);
});

test("a right to walk away ends the wait for clearance", () => {
  const header = ["TriggerID", "Category", "EventType", "EventText", "Predecessors", "LongStop"];
  const waits = ["H1", "kpi", "HSR_CLEAR", "HSR waiting period over", null, null];
  expect(found(["TRGL12"], [header, waits])).toEqual(["TRGL12 F2"]);
  expect(found(["TRGL12"], [header, waits, ["X1", "termination", null, "Either party may terminate", "NOT H1", null]])).toEqual([]);
  expect(found(["TRGL12"], [header, waits, ["X1", "termination", null, "6か月以内にクリアランスが得られない場合は解除できる", null, null]])).toEqual([]);
});

test("the HSR check counts dollars only, and takes ex-US rights for none", () => {
  const header = ["TriggerID", "Category", "Territory", "Exclusivity", "EventText", "Amount", "Currency"];
  expect(found(["TRGL13"], [header, ["U1", "upfront", "ex-US", "exclusive", null, 500_000_000, "USD"]])).toEqual([]);
  expect(found(["TRGL13"], [header, ["U1", "upfront", "US", "exclusive", null, 50_000_000_000, "JPY"]])).toEqual([]);
  expect(found(["TRGL13"], [header, ["U1", "upfront", "US", null, "Non-exclusive licence", 500_000_000, "USD"]])).toEqual([]);
  expect(found(["TRGL13"], [header, ["U1", "upfront", "US, JP", "exclusive", null, "[***]", "USD"], ["M1", "dev_milestone", "US", null, null, "up to 200 million", "USD"]])).toEqual(["TRGL13 D2"]);
});
