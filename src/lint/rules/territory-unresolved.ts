import { codesAmong, type Territory } from "../../core/contract/territories";
import { worldCodes } from "../../core/contract/territory-names";
import type { TerritoryWord } from "../../core/contract/territory-words";
import { tableLanguage } from "../../core/contract/table-language";
import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Contract } from "../contract";
import { defineRule, type Report } from "../define-rule";
import { at, fix, set, type Fix, type FixKind } from "../finding";
import { byProduct } from "../parts/by-product";
import { nearCountryFinder } from "../parts/near-place";
import { territoryOf } from "../parts/territories";
import { isJapanese } from "../parts/authorities";

export const territoryUnresolved = defineRule({
  id: "TRGX02",
  slug: "territory-unresolved",
  severity: "error",
  summary: {
    en: "A territory names no known country or group of countries, or nothing is left of it. Names that are clear but not written as codes, and groups without fixed members, are only noted.",
    ja: "地域が国・地域の名称として特定できない、または除外の結果として対象国が残らない。意味は明らかだがコードでない表記や、構成国が一定しない地域名は情報として示す。",
  },
  why: { en: "Sales in a country that no row clearly names earn nothing, or earn twice.", ja: "どの行に属するか不明な国の売上は、対価が発生しないか二重に発生します。" },
  advice: {
    en: "Write ISO 3166 codes (JP, KR, TW) or a group with fixed members (EU, ASEAN); put the members of a term or a loose group in brackets behind it: Asia (JP, KR, TW).",
    ja: "ISO 3166の国コード（JP、KR、TW）または構成国の定まった地域名（EU、ASEAN）を記載してください。定義語や構成国が一定しない地域名には、Asia (JP, KR, TW)のように構成国を括弧書きで添えてください。",
  },
  fixes: "safe",
  reads: ["territory", "product"],
  source: { title: "ISO 3166-1 country codes", address: "https://www.iso.org/iso-3166-country-codes.html" },
  examples: {
    valid: [
      {
        because: { en: "Codes, groups, and what is left out of them", ja: "コード、地域名、除外の表記" },
        table: [["TriggerID", "Territory"], ["T1", "JP, KR"], ["T2", "EU ex-DE"], ["T3", "worldwide excluding JP"], ["T4", "JP or CN"], ["T5", "Asia (JP, KR, TW)"], ["T6", "ROW"]],
      },
      { because: { en: "A Japanese table writes 日本", ja: "日本語の表では国名をそのまま記載してよい" }, table: [["トリガーID", "地域"], ["T1", "日本、韓国"], ["T2", "日本を除く全世界"]] },
      { because: { en: "A hidden territory", ja: "伏字の地域" }, table: [["TriggerID", "Territory"], ["T1", "[***]"]] },
    ],
    invalid: [
      { because: { en: "No such place, and a group without its only member", ja: "存在しない国名と、除外後に何も残らない指定" }, table: [["TriggerID", "Territory"], ["T1", "JP, Atlantis"], ["T2", "JP ex-JP"]], finds: ["B2", "B3"] },
      {
        because: { en: "A slip of the pen", ja: "打ち間違い" },
        table: [["TriggerID", "Territory"], ["T1", "Japna, KR"]],
        finds: ["B2"],
        fixed: [["TriggerID", "Territory"], ["T1", "JP, KR"]],
      },
      {
        because: { en: "Clear names that are not codes", ja: "意味は明らかだがコードではない表記" },
        table: [["TriggerID", "Territory"], ["T1", "Japan / KOR"], ["T2", "worldwide excluding 日本"]],
        finds: ["B2", "B3"],
        severity: "info",
        fixed: [["TriggerID", "Territory"], ["T1", "JP / KR"], ["T2", "worldwide excluding JP"]],
      },
      {
        because: { en: "Contracts differ over who belongs to Europe; what the term means stands elsewhere", ja: "欧州の範囲は契約により異なり、定義語の内容は表から分からない" },
        table: [["TriggerID", "Territory"], ["T1", "Europe"], ["T2", "Europe"], ["T3", "Licensed Territory"]],
        finds: ["B2", "B4"],
        severity: "info",
      },
      {
        because: { en: "The rest of a world that other rows have taken whole", ja: "他の行が全世界を占めており、残りの地域がない" },
        table: [["トリガーID", "区分", "製品", "地域"], ["T1", "地域権", "DB-1", "全世界"], ["T2", "地域権", "DB-1", "その他の地域"]],
        finds: ["D3"],
      },
    ],
  },
  checkContract: (contract, report) => {
    const noted = new Set<string>();
    const near = nearCountryFinder();
    for (const row of contract.inForce) {
      const territory = territoryOf(row);
      if (!territory || isInCodes(territory)) continue;
      checkNames(row, territory, near, report);
      checkSpelling(contract, row, territory, report);
      checkGroups(row, territory, noted, report);
    }
    checkRests(contract, report);
  },
});

/** Nothing to say of ISO codes alone. */
function isInCodes({ words, codes }: Territory): boolean {
  return codes.size > 0 && words.every(({ place }) => place?.kind === "country" && place.isCode);
}

function checkNames(row: TriggerRow, { words, codes, text, isRest, isOpen }: Territory, near: (name: string) => string | undefined, report: Report): void {
  const unknown = words.filter(({ place, isDefined }) => !place && !isDefined);
  if (unknown.length > 0) {
    const names = unknown.map((word) => word.text);
    report(at(row, "territory"), { en: "{names} is not a country or a group of countries that can be looked up", ja: "{names}は国または地域の名称として特定できません" }, {
      values: { names: { en: names.map((name) => `"${name}"`).join(", "), ja: names.map((name) => `「${name}」`).join("") } },
      fixes: unknown.flatMap((word) => {
        const code = near(word.text);
        return code === undefined ? [] : [written("suggestion", row, rewritten(text, [word], () => code))];
      }),
    });
  } else if (codes.size === 0 && !isRest && !isOpen && words.some(({ place }) => place?.kind !== "attached")) {
    report(at(row, "territory"), { en: '"{text}" leaves no country', ja: "「{text}」では対象国が残りません" }, { values: { text: text.trim() } });
  }
}

function checkSpelling(contract: Contract, row: TriggerRow, { words, text }: Territory, report: Report): void {
  const isJapaneseTable = tableLanguage(contract.tables[row.table]?.read.columns ?? []) === "ja";
  const uncoded = words.filter((word) => isUncoded(word, isJapaneseTable));
  if (uncoded.length === 0) return;
  const inCodes = rewritten(text, uncoded, ({ place }) => (place?.kind === "country" ? place.code : ""));
  report(at(row, "territory"), { en: '"{text}" is "{written}" in ISO 3166 codes', ja: "「{text}」はISO 3166の国コードでは「{written}」です" }, {
    values: { text: text.trim(), written: inCodes },
    severity: "info",
    fixes: [written("safe", row, inCodes)],
  });
}

function rewritten(text: string, words: readonly TerritoryWord[], nameOf: (word: TerritoryWord) => string): string {
  return words.reduceRight((whole, word) => whole.slice(0, word.from) + nameOf(word) + whole.slice(word.to), text).trim();
}

function written(kind: FixKind, row: TriggerRow, text: string): Fix {
  return fix(kind, { en: 'Write "{written}"', ja: "「{written}」と記載する" }, [set(row, "territory", text)], { written: text });
}

/** A Japanese name is how a Japanese table writes a country. */
function isUncoded({ place, text }: TerritoryWord, isJapaneseTable: boolean): boolean {
  return place?.kind === "country" && !place.isCode && !(isJapaneseTable && isJapanese(text));
}

function checkGroups(row: TriggerRow, { words }: Territory, noted: Set<string>, report: Report): void {
  for (const { place, text, isDefined } of words) {
    if (isDefined || !(place?.kind === "term" || (place?.kind === "set" && place.isLoose)) || noted.has(text.toLowerCase())) continue;
    noted.add(text.toLowerCase());
    const says =
      place.kind === "term"
        ? { en: 'What "{name}" covers is defined outside the table', ja: "「{name}」の範囲は表の外で定義されています" }
        : { en: 'Contracts differ over the countries of "{name}"', ja: "「{name}」に含まれる国は契約により異なります" };
    report(at(row, "territory"), says, { values: { name: text }, severity: "info" });
  }
}

function checkRests(contract: Contract, report: Report): void {
  for (const rows of byProduct(contract.of("territory")).values()) {
    const taken = new Set(rows.flatMap((row) => [...(territoryOf(row)?.codes ?? [])]));
    if (taken.size < worldCodes.length) continue;
    for (const row of rows) {
      const territory = territoryOf(row);
      if (territory?.isRest === true && codesAmong(territory, taken).size === 0) report(at(row, "territory"), { en: 'Other rows cover the whole world: nothing is left for "{text}"', ja: "他の行が全世界を対象としており、「{text}」に該当する国がありません" }, { values: { text: territory.text.trim() } });
    }
  }
}
