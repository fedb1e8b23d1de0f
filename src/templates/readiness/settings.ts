import type { Language, Text } from "../../language/text";
import { readinessAreas, readinessGates, readinessSettings, readinessWords } from "../../seeds/readiness";

const { quality, graceDays, halfLifeDays, freshEnough, green, amber, note, sources } = readinessSettings;

/** The numbers of the model in words, so that a reader can follow the score. */
export const settingsNote: Text = { en: english(), ja: japanese() };

/** Where the model comes from, a line each. */
export const settingsSources: Text = both(sources.map(({ title, address }) => `${title}  ${address}`).join("\n"));

function english(): string {
  return [
    note.en,
    `Evidence of an area is the share of its weight that is met x quality of proof (${qualities("en")}) x freshness: third-party and internal proof counts in full for ${graceDays} days, then halves every ${halfLifeDays}.`,
    `Green: every must met with the proof it needs and freshness of at least ${percent(freshEnough)}, ${percent(green.shareMet)} of the weight met, evidence of at least ${percent(green.evidence)}. Amber: every must started, evidence of at least ${percent(amber.evidence)}.`,
    `Gates: ${gateLines("en")}. The score is 100 x the geometric mean of the areas.`,
  ].join("\n");
}

function japanese(): string {
  return [
    note.ja,
    `領域の充足度＝達成した重みの割合×証拠の質（${qualities("ja")}）×鮮度。第三者・社内の証拠は${graceDays}日間は満点、以後${halfLifeDays}日ごとに半減します。`,
    `Green：必須項目がすべて必要な証拠で達成され鮮度${percent(freshEnough)}以上、重みの${percent(green.shareMet)}以上を達成、充足度${percent(green.evidence)}以上。Amber：必須項目にすべて着手、充足度${percent(amber.evidence)}以上。`,
    `ゲート：${gateLines("ja")}。スコアは各領域の幾何平均の100倍です。`,
  ].join("\n");
}

function qualities(language: Language): string {
  return Object.entries(quality)
    .map(([proof, worth]) => `${readinessWords.proof[proof as keyof typeof quality][language]} ${worth}`)
    .join(language === "ja" ? "、" : ", ");
}

function gateLines(language: Language): string {
  const areaName = new Map(readinessAreas.map(({ id, name }) => [id, name[language]]));
  return readinessGates
    .map(({ name, needs }) => `${name[language]} = ${readinessAreas.flatMap(({ id }) => (needs[id] ? [`${areaName.get(id) ?? id} ${needs[id]}`] : [])).join(", ")}`)
    .join("; ");
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function both(text: string): Text {
  return { en: text, ja: text };
}
