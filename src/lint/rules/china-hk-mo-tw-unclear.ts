import type { Territory } from "../../core/contract/territories";
import type { TerritoryWord } from "../../core/contract/territory-words";
import { defineRule } from "../define-rule";
import { at, fix, set, type Fix } from "../finding";
import { byProduct } from "../parts/by-product";
import { mentions } from "../parts/mentions";
import { listed, territoryOf } from "../parts/territories";
import type { TriggerRow } from "../../core/contract/trigger-row";

const apart = ["HK", "MO", "TW"];
const chinas = new Set(["CN", ...apart]);

export const chinaHkMoTwUnclear = defineRule({
  id: "TRGX03",
  slug: "china-hk-mo-tw-unclear",
  severity: "warning",
  summary: { en: "China is named without saying whether Hong Kong, Macau and Taiwan belong to it. Once for each product.", ja: "中国の記載があるが、香港・マカオ・台湾を含むか否かが示されていない（製品ごとに1件）。" },
  why: { en: "They approve and price medicines apart from mainland China, and partners read the word both ways.", ja: "香港・マカオ・台湾は承認も薬価も中国本土とは別であり、当事者間で解釈が分かれます。" },
  advice: { en: "List HK, MO and TW where they belong, or write Mainland China.", ja: "HK・MO・TWを含む場合は列挙し、含まない場合は「Mainland China」（中国本土）と記載してください。" },
  fixes: "suggestion",
  reads: ["product", "territory", "eventText"],
  source: { title: "Rigel and Kissei, 2018: rights in Japan, China, Taiwan and the Republic of Korea", address: "https://stockhouse.com/news/press-releases/2018/10/29/rigel-pharmaceuticals-enters-collaboration-and-license-agreement-with-kissei" },
  examples: {
    valid: [
      { because: { en: "All four are listed", ja: "4地域とも列挙されている" }, table: [["TriggerID", "Territory"], ["T1", "JP, CN, HK, MO, TW"]] },
      { because: { en: "The mainland alone", ja: "中国本土に限る" }, table: [["トリガーID", "地域"], ["T1", "中国本土"]] },
      { because: { en: "The rest of the world takes them", ja: "その他の地域に含まれる" }, table: [["TriggerID", "Category", "Product", "Territory"], ["T1", "territory", "DB-1", "JP, CN"], ["T2", "territory", "DB-1", "ROW"]] },
      { because: { en: "The worldwide grant holds them; the milestone is for the mainland's approval", ja: "全世界の許諾に含まれ、マイルストンは中国本土の承認を指す" }, table: [["TriggerID", "Category", "Product", "Territory"], ["T1", "territory", "DB-1", "worldwide"], ["M1", "reg_milestone", "DB-1", "CN"]] },
    ],
    invalid: [
      {
        because: { en: "Taiwan is listed, Hong Kong and Macau are not", ja: "台湾は列挙されているが香港・マカオは不明" },
        table: [["TriggerID", "Territory"], ["U1", "JP, CN, TW, KR"], ["M1", "CN"]],
        finds: ["B2"],
        fixed: [["TriggerID", "Territory"], ["U1", "JP, CN, HK, MO, TW, KR"], ["M1", "CN"]],
      },
      {
        because: { en: "Greater China may or may not hold Taiwan", ja: "グレーターチャイナに台湾を含むかは契約による" },
        table: [["トリガーID", "地域"], ["U1", "グレーターチャイナ"]],
        finds: ["B2"],
        fixed: [["トリガーID", "地域"], ["U1", "CN, HK, MO, TW"]],
      },
    ],
  },
  checkContract: (contract, report) => {
    if (!contract.inForce.some((row) => territoryOf(row)?.words.some(isUnclear))) return;
    for (const all of byProduct(contract.inForce).values()) {
      const rights = all.filter((row) => row.at("category") === "territory");
      // Where rows give rights, it is for them to say; an approval in China is the mainland's.
      const rows = rights.length > 0 ? rights : all;
      const unclear = rows.find((row) => territoryOf(row)?.words.some(isUnclear));
      const territory = unclear && territoryOf(unclear);
      if (!territory || mentions(unclear, "mainland")) continue;
      const open = stillOpen(rows);
      const word = territory.words.find(isUnclear);
      if (open.length === 0 || !word) continue;
      report(at(unclear, "territory"), { en: '"{name}" doesn\'t say whether {places} belong to it', ja: "「{name}」に{places}を含むか否かが不明です" }, { values: { name: word.text, places: listed(open) }, fixes: choices(unclear, territory, word, open) });
    }
  },
});

function isUnclear({ place, isExcluded, isDefined }: TerritoryWord): boolean {
  if (isExcluded || isDefined) return false;
  return place?.kind === "country" ? place.code === "CN" : place?.kind === "set" && place.codes.length > 1 && place.codes.every((code) => chinas.has(code));
}

/** Those of the three that no row places anywhere but by an unclear name. */
function stillOpen(rows: readonly TriggerRow[]): readonly string[] {
  const territories = rows.flatMap((row) => territoryOf(row) ?? []);
  if (territories.some(({ isRest }) => isRest)) return [];
  const placed = new Set(territories.flatMap(({ named, excluded, words }) => [...named, ...excluded, ...words.flatMap((word) => (isUnclear(word) ? [] : placesOf(word)))]));
  return apart.filter((code) => !placed.has(code));
}

function placesOf({ place, isDefined }: TerritoryWord): readonly string[] {
  if (place?.kind === "world") return apart;
  return place?.kind === "set" && !isDefined ? place.codes : [];
}

function choices(row: TriggerRow, { text }: Territory, { from, to, place }: TerritoryWord, open: readonly string[]): readonly Fix[] {
  const members = place?.kind === "set" ? ["CN", ...apart] : ["CN", ...open];
  const put = (names: string) => (text.slice(0, from) + names + text.slice(to)).trim();
  const choice = (names: string) => fix("suggestion", { en: 'Write "{written}"', ja: "「{written}」と記載する" }, [set(row, "territory", put(names))], { written: put(names) });
  return [choice(members.join(", ")), ...(place?.kind === "set" ? [choice("CN, HK, MO")] : []), choice("Mainland China")];
}
