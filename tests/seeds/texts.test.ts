import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const files = ["patterns", "labor", "roadmap", "regulatory", "rights"];
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Words that Japanese readers know in this form only. */
const sameInBoth = ["KPI", "CMC", "RACI", "FTE"];

interface Found {
  readonly path: string;
  readonly en: string;
  readonly ja: string;
}

function textsIn(value: unknown, path: string): Found[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value || "ja" in value) return [{ path, en: String((value as Record<string, unknown>).en), ja: String((value as Record<string, unknown>).ja) }];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

describe.each(files)("seeds/%s.json", (file) => {
  const content: unknown = JSON.parse(readFileSync(`seeds/${file}.json`, "utf8"));
  const texts = textsIn(content, file);

  it("says everything in both languages", () => {
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter(({ en, ja }) => !en.trim() || !ja.trim() || en === "undefined" || ja === "undefined")).toEqual([]);
    expect(texts.filter(({ ja }) => !japanese.test(ja) && !sameInBoth.includes(ja))).toEqual([]);
    expect(texts.filter(({ en }) => japanese.test(en))).toEqual([]);
  });

  it("keeps blanks and marks tidy", () => {
    expect(texts.filter(({ en, ja }) => en !== en.trim() || ja !== ja.trim() || /\s{2}|lorem|TODO|\?\?/iu.test(en + ja))).toEqual([]);
  });

  it("opens no public address that isn't one", () => {
    const addresses = JSON.stringify(content).match(/https?:[^"]*/gu) ?? [];
    expect(addresses.filter((address) => !URL.canParse(address))).toEqual([]);
  });
});
