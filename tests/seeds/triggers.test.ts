import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bare } from "../../src/core/contract/bare";
import { plain } from "../../src/language/plain";
import { currencyWords, eventProofs, eventProofSources, evidenceGrades, minimumTriggerColumns, triggerColumnNotes, triggerColumns, triggerWords, type TriggerColumn } from "../../src/seeds/triggers";

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const columns = Object.entries(triggerColumns);

describe("columns of the trigger table", () => {
  it("are 54, of which 24 make the smallest table", () => {
    expect(columns).toHaveLength(54);
    expect(minimumTriggerColumns).toHaveLength(24);
    expect(minimumTriggerColumns.filter((column) => !(column in triggerColumns))).toEqual([]);
    expect(columns.filter(([, { need }]) => need === "required").map(([, { name }]) => name.en)).toEqual(["TriggerID", "Status", "Category", "Product", "Territory", "EventType", "EventText", "Scale"]);
  });

  it("have headers that name one column each, in any spelling", () => {
    const owners = new Map<string, Set<string>>();
    for (const [column, { name, also }] of columns) {
      for (const word of [name.en, name.ja, ...also]) {
        const key = bare(word) || plain(word);
        owners.set(key, (owners.get(key) ?? new Set()).add(column));
      }
    }
    expect([...owners].filter(([, named]) => named.size > 1)).toEqual([]);
  });

  it("say what they are for and which words they hold", () => {
    for (const [column, { kind, words }] of columns) {
      expect(triggerColumnNotes[column as TriggerColumn].ja).toMatch(japanese);
      expect(words === undefined ? kind !== "word" : words in triggerWords).toBe(true);
    }
  });
});

describe("words of the trigger table", () => {
  it.each(Object.entries(triggerWords))("%s: each spelling names one word", (_, words) => {
    const owners = new Map<string, Set<string>>();
    for (const [word, { name, also = [] }] of Object.entries<{ name: { en: string; ja: string }; also?: string[] | undefined }>(words)) {
      for (const spelling of [word, name.en, name.ja, ...also]) owners.set(bare(spelling), (owners.get(bare(spelling)) ?? new Set()).add(word));
      expect(name.ja).toMatch(japanese);
      expect(name.en).not.toMatch(japanese);
    }
    expect([...owners].filter(([, named]) => named.size > 1)).toEqual([]);
  });

  it("hold 45 events, each with its proof and a grade", () => {
    expect(Object.keys(triggerWords.event)).toHaveLength(45);
    expect(Object.keys(eventProofs)).toEqual(Object.keys(triggerWords.event));
    for (const { grade } of Object.values(triggerWords.event)) expect(evidenceGrades[grade].en).toBeTruthy();
    expect(Object.keys(eventProofSources).filter((event) => !(event in triggerWords.event))).toEqual([]);
    expect([triggerWords.event.APPROVAL.grade, triggerWords.event.FPI.grade, triggerWords.event.JSC_DECISION.grade, triggerWords.event.CALENDAR.grade]).toEqual(["A", "B", "C", "D"]);
  });

  it("know currencies by code, and no mark that several share", () => {
    const codes = currencyWords.codes.split(" ");
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    expect(Object.values(currencyWords.marks).filter((code) => !codes.includes(code))).toEqual([]);
    expect(Object.keys(currencyWords.open).filter((mark) => mark in currencyWords.marks)).toEqual([]);
  });
});

it("seeds/triggers.json is tidy", () => {
  const text = readFileSync("seeds/triggers.json", "utf8");
  expect(text).not.toMatch(/lorem|TODO|\?\?/i);
  for (const address of text.match(/https?:[^"]*/g) ?? []) expect(URL.canParse(address)).toBe(true);
});
