import { describe, expect, test } from "vitest";
import { codesAmong, readTerritory } from "../../../src/core/contract/territories";
import { worldCodes } from "../../../src/core/contract/territory-names";
import { countries, countrySets, territorySources } from "../../../src/seeds/territories";

const codesOf = (text: string) => [...readTerritory(text).codes].sort().join(" ");
const without = (...codes: string[]) => worldCodes.filter((code) => !codes.includes(code)).join(" ");
const members = (set: string) => (countrySets[set]?.members ?? "").split(" ").sort();

describe("readTerritory", () => {
  test.each([
    ["JP", "JP"],
    ["jp / kr", "JP KR"],
    ["JP or CN", "CN JP"],
    ["JP,KR (Ono Territory)", "JP KR"],
    ["ＪＰ、韓国", "JP KR"],
    ["日本・韓国及び台湾", "JP KR TW"],
    ["Trinidad and Tobago and Bosnia & Herzegovina", "BA TT"],
    ["ボスニア・ヘルツェゴビナ・日本", "BA JP"],
    ["Korea, Republic of, Japan", "JP KR"],
    ["U.S., its territories and possessions", "US"],
    ["JP KR TW", "JP KR TW"],
    ["Cote d'Ivoire", "CI"],
    ["Asia (JP, KR and TW)", "JP KR TW"],
    ["中国（香港、マカオを含む）", "CN HK MO"],
    ["Japan only", "JP"],
    ["日本国内", "JP"],
    ["JP (Japan)", "JP"],
    ["Greater China", "CN HK MO TW"],
    ["EU", members("EU").join(" ")],
    ["EU ex-DE", members("EU").filter((code) => code !== "DE").join(" ")],
    ["worldwide excluding Japan and Korea", without("JP", "KR")],
    ["Worldwide (excluding Japan, Korea)", without("JP", "KR")],
    ["ex-JP, KR", without("JP", "KR")],
    ["ex-JP, ex-KR", without("JP", "KR")],
    ["日本を除く全世界", without("JP")],
    ["全世界（日本、韓国を除く）", without("JP", "KR")],
    ["日本以外の地域", without("JP")],
    ["日本を除くアジア", members("Asia").filter((code) => code !== "JP").join(" ")],
    ["OUS", without("US")],
    ["non-US", without("US")],
    ["Global", without()],
    ["-", ""],
    ["n/a", ""],
    ["JP ex-JP", ""],
  ])("%s", (text, codes) => {
    expect(readTerritory(text).words.filter(({ place }) => place === undefined)).toEqual([]);
    expect(codesOf(text)).toBe(codes);
  });

  test("keeps names that it doesn't know, with where they stand", () => {
    const { words, codes, isOpen } = readTerritory("Japna, KR");
    expect([...codes]).toEqual(["KR"]);
    expect(isOpen).toBe(true);
    expect(words.map(({ text, from, to, place }) => [text, from, to, place?.kind])).toEqual([["Japna", 0, 5, undefined], ["KR", 7, 9, "country"]]);
  });

  test("knows the rest of the world only beside others", () => {
    const rest = readTerritory("TW, ROW ex-CN");
    expect([...rest.codes]).toEqual(["TW"]);
    expect(rest.isRest).toBe(true);
    expect([...codesAmong(rest, new Set(["JP", "TW"]))].sort().join(" ")).toBe(without("JP", "CN"));
    expect(readTerritory("その他の地域").isRest).toBe(true);
  });

  test.each(["[***]", "JP, [***]", "Ono Territory", "契約地域"])("leaves open what the cell doesn't say: %s", (text) => {
    expect(readTerritory(text).isOpen).toBe(true);
  });

  test("reads the longest cell without delay or fault", () => {
    expect(readTerritory("(ex-JP, ".repeat(4000)).words.length).toBeGreaterThan(0);
    expect(readTerritory("と".repeat(32_000)).words).toEqual([]);
    expect(readTerritory("a ".repeat(16_000)).words).toHaveLength(1);
  });
});

test("every code, name and set is its own", () => {
  for (const [code, { alpha3, name, also = [] }] of Object.entries(countries)) {
    // NA alone is how a blank is marked; AND joins names.
    for (const written of [code, alpha3, name.en, name.ja, ...also]) if (written !== "NA" && written !== "AND") expect([written, codesOf(written)]).toEqual([written, code]);
  }
  for (const [set, { name, also = [], members: codes }] of Object.entries(countrySets)) {
    for (const written of [set, name.en, name.ja, ...also]) expect([written, codesOf(written)]).toEqual([written, codes.split(" ").sort().join(" ")]);
    for (const code of codes.split(" ")) expect(worldCodes).toContain(code);
  }
  expect(worldCodes).toHaveLength(249);
  expect(members("EU")).toHaveLength(27);
});

test("codes, names and memberships have public sources", () => {
  expect(territorySources.map(({ address }) => new URL(address).hostname)).toEqual(["www.iso.org", "cldr.unicode.org", "european-union.europa.eu", "asean.org", "www.efta.int", "unstats.un.org"]);
});
