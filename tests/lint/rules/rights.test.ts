import { expect, test } from "vitest";
import type { Grid } from "../../../src/cells/value";
import { say } from "../../../src/language/text";
import type { ContractFacts } from "../../../src/lint/contract-cells";
import type { Rule } from "../../../src/lint/define-rule";
import { exclusiveTerritoryOverlap } from "../../../src/lint/rules/exclusive-territory-overlap";
import { chinaHkMoTwUnclear } from "../../../src/lint/rules/china-hk-mo-tw-unclear";
import { optionWithoutWindow } from "../../../src/lint/rules/option-without-window";
import { rofnConflict } from "../../../src/lint/rules/rofn-conflict";
import { territoryHole } from "../../../src/lint/rules/territory-hole";
import { territoryUnresolved } from "../../../src/lint/rules/territory-unresolved";
import { addressIn, checkExample } from "../rule-examples";

const because = { en: "", ja: "" };

function found(rule: Rule, table: Grid, facts: ContractFacts = {}): string[] {
  const { findings, contract } = checkExample(rule, { because, table, facts });
  return findings.map(({ severity, place, message }) => `${severity} ${addressIn(contract, place)} ${say(message, "en")}`);
}

const grants = (...rows: readonly (readonly (string | number | null)[])[]): Grid => [["TriggerID", "Status", "Supersedes", "Category", "Product", "Territory", "Exclusivity", "Payer", "Payee", "Earliest", "LongStop"], ...rows];

test("each clashing grant is told of once, with all that is shared, whatever the number of countries", () => {
  const table = grants(
    ["T1", "active", null, "territory", "DB-1", "JP, KR, TW", "exclusive", "Kita", null, null, null],
    ["T2", "active", null, "territory", "ＤＢ-１", "KR, TW, US", "sole", "Bay", null, null, null],
    ["T3", "active", null, "territory", "db-1", "US", "exclusive", "kita", null, null, null],
  );
  expect(found(exclusiveTerritoryOverlap, table)).toEqual([
    "error F3 Bay has KR, TW to itself here, Kita has it in T1",
    "error F4 kita has US to itself here, Bay has it in T2",
  ]);
});

test("rights of another product, of others beside it, of nobody named, and those that are gone clash with nothing", () => {
  const base = ["T1", "active", null, "territory", "DB-1", "JP", "exclusive", "Kita", "Bay", null, null];
  const other = (...[status, supersedes, product, exclusivity, payer]: readonly (string | null)[]) => grants(base, ["T2", status ?? null, supersedes ?? null, "territory", product ?? null, "JP", exclusivity ?? null, payer ?? null, null, null, null]);
  for (const table of [other("active", null, "DB-2", "exclusive", "Sato"), other("active", null, "DB-1", "non-exclusive", "Sato"), other("active", null, "DB-1", "exclusive", null), other("waived", null, "DB-1", "exclusive", "Sato"), other("active", "T1", "DB-1", "exclusive", "Sato")]) {
    expect(found(exclusiveTerritoryOverlap, table)).toEqual([]);
  }
  expect(found(exclusiveTerritoryOverlap, other("active", null, "DB-1", "exclusive", "Sato"))).toHaveLength(1);
});

test("a grant that ended is not hidden by a longer one of the same holder", () => {
  const table = grants(
    ["T1", "active", null, "territory", "DB-1", "JP", "exclusive", "Kita", null, "2020-01-01", "2040-12-31"],
    ["T2", "active", null, "territory", "DB-1", "JP", "exclusive", "Bay", null, "2021-01-01", "2025-12-31"],
    ["T3", "active", null, "territory", "DB-1", "JP", "exclusive", "Kita", null, "2025-06-01", null],
  );
  expect(found(exclusiveTerritoryOverlap, table).map((line) => line.slice(0, 8))).toEqual(["error F3", "error F4"]);
});

test("the agreement's term bounds rights that have no days of their own", () => {
  const table = grants(["T1", "active", null, "territory", "DB-1", "JP", "exclusive", "Kita", null, null, null], ["T2", "active", null, "territory", "DB-1", "JP", "exclusive", "Bay", null, "2035-01-01", null]);
  expect(found(exclusiveTerritoryOverlap, table, { agreementExpiry: 45_000 })).toEqual([]);
});

test("neither Japan in English nor 日本 in Japanese is an error", () => {
  expect(found(territoryUnresolved, [["TriggerID", "Territory"], ["T1", "Japan"], ["T2", "日本"], ["T3", "JPN"], ["T4", "UK"]])).toEqual(["info B2 \"Japan\" is \"JP\" in ISO 3166 codes", "info B3 \"日本\" is \"JP\" in ISO 3166 codes", "info B4 \"JPN\" is \"JP\" in ISO 3166 codes"]);
  expect(found(territoryUnresolved, [["トリガーID", "地域"], ["T1", "日本"], ["T2", "米国・カナダ"], ["T3", "JPN"]])).toEqual(["info B4 \"JPN\" is \"JP\" in ISO 3166 codes"]);
});

test("a fix changes only the names that it is about", () => {
  const { findings } = checkExample(territoryUnresolved, { because, table: [["TriggerID", "Territory"], ["T1", "Papua New Guinea, Atlantis; Guinea (West)"]] });
  expect(findings.map(({ severity }) => severity)).toEqual(["error", "info"]);
  expect(findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits))).toEqual([{ kind: "set", place: { table: 0, row: 2, column: "territory" }, value: "PG, Atlantis; GN (West)" }]);
});

test("only one country near is suggested for a misspelt name", () => {
  const suggested = (name: string) => checkExample(territoryUnresolved, { because, table: [["TriggerID", "Territory"], ["T1", name]] }).findings.flatMap(({ fixes }) => fixes.map(({ kind, edits: [edit] }) => [kind, edit?.kind === "set" ? edit.value : undefined]));
  expect(suggested("Untied States")).toEqual([["suggestion", "US"]]);
  expect(suggested("Austrla")).toEqual([["suggestion", "AT"]]);
  expect(suggested("Irax")).toEqual([]);
  expect(suggested("XX")).toEqual([]);
  expect(suggested("韓国国")).toEqual([]);
  expect(suggested("オーストラリヤ")).toEqual([["suggestion", "AU"]]);
});

test("what a territory leaves out is said too", () => {
  expect(found(chinaHkMoTwUnclear, [["TriggerID", "Territory"], ["T1", "Greater China ex-TW, ex-HK, ex-MO"]])).toEqual([]);
  expect(found(chinaHkMoTwUnclear, [["TriggerID", "Territory"], ["T1", "Greater China ex-TW"]])).toEqual(['warning B2 "Greater China" doesn\'t say whether HK, MO belong to it']);
  expect(found(chinaHkMoTwUnclear, [["TriggerID", "Territory", "EventText"], ["T1", "CN", "Approval in mainland China"]])).toEqual([]);
});

test("a hole is named by what is smaller: what is there, or what is missing", () => {
  const table = (...territories: readonly string[]): Grid => [["TriggerID", "Category", "Product", "Territory"], ...territories.map((territory, index) => [`T${String(index)}`, "territory", "DB-1", territory])];
  expect(found(territoryHole, table("JP", "US"))).toEqual(["info D2 Rights to DB-1 are placed for JP, US only"]);
  expect(found(territoryHole, table("worldwide excluding JP and KR"))).toEqual(["info D2 No row places the rights to DB-1 in JP, KR"]);
  expect(found(territoryHole, table("JP", "Atlantis"))).toEqual([]);
});

test.each([
  ["Option exercisable until 31 March 2028", 0],
  ["Option notice within sixty days after delivery of the Phase 2 data", 0],
  ["トップラインデータ受領後60日以内の書面によるオプション行使", 0],
  ["契約締結日から5年間のオプション", 0],
  ["Option notice within 60 business days", 1],
  ["書面によるオプション行使", 1],
])("an option's window in words: %s", (text, findings) => {
  expect(found(optionWithoutWindow, [["TriggerID", "Category", "EventText"], ["O1", "option", text]])).toHaveLength(findings);
});

test("a first right after the licence has ended is no conflict", () => {
  const table: Grid = [
    ["TriggerID", "Category", "Product", "Territory", "Exclusivity", "Payer", "EventText", "Earliest", "LongStop"],
    ["T1", "territory", "DB-1", "JP", "exclusive", "Kita", "Licence", null, "2027-12-31"],
    ["O1", "option", "DB-1", "JP", null, "Bay", "Right of first refusal", "2028-01-01", null],
  ];
  expect(found(rofnConflict, table)).toEqual([]);
});
