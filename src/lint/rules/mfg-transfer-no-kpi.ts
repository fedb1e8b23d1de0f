import type { Scalar } from "../../cells/value";
import { tableLanguage } from "../../core/contract/table-language";
import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Text } from "../../language/text";
import type { TriggerColumn } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { defineRule } from "../define-rule";
import { at, fix, set, type Edit, type Fix } from "../finding";
import { copiedRow } from "../parts/copied-row";
import { tableHas } from "../parts/gaps";
import { kpiMetric } from "../parts/kpi-metric";
import { hasRemedy } from "../parts/remedies";

interface WantedKpi {
  readonly metric: "yield" | "TAT";
  readonly name: Text;
  readonly id: string;
  readonly text: Text;
  readonly values: Readonly<Partial<Record<TriggerColumn, Scalar>>>;
}

const remedy: Text = { en: "corrective plan within 30 days; a second miss within 12 months ends the site's right", ja: "30日以内に是正計画を提出し、12か月以内の再未達で拠点の権利は終了する" };

const wanted: readonly WantedKpi[] = [
  {
    metric: "yield",
    name: { en: "yield", ja: "収率" },
    id: "KPI-YLD",
    text: { en: "Batch yield below its bound: numerator released units, denominator units started, rejected batches counted in", ja: "収率の未達：分子は出荷可の数量、分母は仕込み数量（不適合バッチを含む）" },
    values: { eventType: "YIELD_MISS", metric: "yield", lower: "TBD", unit: "ratio" },
  },
  {
    metric: "TAT",
    name: { en: "turn-around time", ja: "納期" },
    id: "KPI-TAT",
    text: { en: "Turn-around above its bound: days from receipt of material to batch release", ja: "納期の超過：原料受領から出荷判定までの日数" },
    values: { eventType: "TAT_MISS", metric: "TAT", upper: "TBD", unit: "days" },
  },
];

export const mfgTransferNoKpi = defineRule({
  id: "TRGK05",
  slug: "mfg-transfer-no-kpi",
  severity: "error",
  summary: {
    en: "A manufacturing right is not bound to a yield KPI and a turn-around KPI that each have a remedy. A warning where the transfer is itself what a supply failure leads to.",
    ja: "製造権の移管が、救済の定めのある収率KPIと納期KPIに結び付けられていない（供給不履行の救済としての移管では警告）。",
  },
  why: { en: "Without them the right stays with a site that can't make the product in time or in quality.", ja: "KPIがなければ、品質・納期を満たせない拠点に製造権が残り続けます。" },
  advice: { en: "Add both KPI rows with their remedies, and name them in the transfer's Predecessors: NOT KPI-YLD AND NOT KPI-TAT.", ja: "収率と納期のKPI行を救済とともに追加し、移管の「先行条件」にNOT KPI-YLD AND NOT KPI-TATのように記載してください。" },
  fixes: "suggestion",
  reads: ["product", "territory", "payer", "payee", "clause", "eventType", "eventText", "metric", "predecessors", "remedy", "amount", "rate"],
  examples: {
    valid: [
      {
        because: { en: "Both KPIs bind the transfer", ja: "両KPIに結び付いている" },
        table: [
          ["TriggerID", "Category", "EventType", "Metric", "Predecessors", "Remedy"],
          ["K1", "kpi", "YIELD_MISS", "yield", null, "the manufacturer pays the excess material"],
          ["K2", "kpi", "TAT_MISS", "TAT", null, "the late batch is free"],
          ["T1", "mfg_transfer", "TT_DONE", null, "NOT K1 AND NOT K2", null],
        ],
      },
    ],
    invalid: [
      {
        because: { en: "No KPI at all", ja: "KPIがない" },
        table: [["TriggerID", "Status", "Category", "Product", "EventType", "EventText", "Predecessors", "Remedy"], ["T1", "active", "mfg_transfer", "DB-1", "TT_DONE", "Transfer to one site", "A1 OR A2", null]],
        finds: ["G2"],
        fixed: [
          ["TriggerID", "Status", "Category", "Product", "EventType", "EventText", "Predecessors", "Remedy"],
          ["T1", "active", "mfg_transfer", "DB-1", "TT_DONE", "Transfer to one site", "(A1 OR A2) AND NOT KPI-YLD AND NOT KPI-TAT", null],
          ["KPI-YLD", "draft", "kpi", "DB-1", "YIELD_MISS", "Batch yield below its bound: numerator released units, denominator units started, rejected batches counted in", null, "corrective plan within 30 days; a second miss within 12 months ends the site's right"],
          ["KPI-TAT", "draft", "kpi", "DB-1", "TAT_MISS", "Turn-around above its bound: days from receipt of material to batch release", null, "corrective plan within 30 days; a second miss within 12 months ends the site's right"],
        ],
      },
      {
        because: { en: "The turn-around KPI has no remedy", ja: "納期KPIに救済がない" },
        table: [["トリガーID", "区分", "事象種別", "先行条件", "救済"], ["K1", "KPI", "収率KPI未達", null, "超過材料費を負担"], ["K2", "KPI", "納期KPI未達", null, null], ["T1", "製造移管", "技術移転の完了", "NOT K1 AND NOT K2", null]],
        finds: ["D4"],
      },
      {
        because: { en: "A licence that a supply failure gives, as in a real supply agreement: it is bound, though not by these two", ja: "供給不履行の救済として付与される製造権（他の条件には結び付いている）" },
        table: [["TriggerID", "Category", "EventType", "EventText", "Metric"], ["T1", "mfg_transfer", "SHORTAGE", "On supply failure the second source gets a one-site production licence", null]],
        finds: ["A2"],
        severity: "warning",
      },
    ],
  },
  checkContract: (contract, report) => {
    for (const row of contract.of("mfg_transfer")) {
      const awaited = (row.at("predecessors")?.ids ?? []).flatMap((id) => contract.withId(id) ?? []);
      const states = wanted.map((kpi) => {
        const rows = awaited.filter((one) => kpiMetric(one) === kpi.metric);
        return { kpi, isThere: rows.length > 0, isBound: rows.some(hasRemedy) };
      });
      const lacking = states.filter(({ isBound }) => !isBound);
      if (lacking.length === 0) continue;
      const absent = lacking.filter(({ isThere }) => !isThere).map(({ kpi }) => kpi);
      const [says, named] =
        absent.length > 0
          ? [{ en: "The transfer depends on no row for {metrics}", ja: "移管の先行条件に{metrics}のKPIがありません" }, absent]
          : [{ en: "The row for {metrics} that the transfer depends on has no remedy", ja: "移管が依存する{metrics}のKPIに救済の定めがありません" }, lacking.map(({ kpi }) => kpi)];
      report(at(row, "predecessors"), says, {
        values: { metrics: { en: named.map(({ name }) => name.en).join(" or "), ja: named.map(({ name }) => name.ja).join("・") } },
        ...([row, ...awaited].some((one) => one.at("eventType") === "SHORTAGE") ? { severity: "warning" } : {}),
        fixes: absent.length > 0 && tableHas(contract, row.table, "predecessors") ? [added(contract, row, absent)] : [],
      });
    }
  },
});

/** The missing KPI rows as drafts with bounds still to be agreed, and the transfer waiting for neither to be missed. */
function added(contract: Contract, row: TriggerRow, absent: readonly WantedKpi[]): Fix {
  const language = tableLanguage(contract.tables[row.table]?.read.columns ?? []);
  const hasColumn = tableHas(contract, row.table, "remedy");
  const ids = absent.map(({ id }) => freeId(contract, id));
  const rows = absent.map(({ text, values }, index): Edit => ({
    kind: "add row",
    table: row.table,
    values: {
      ...copiedRow(row, ["product", "territory", "payer", "payee", "clause"]),
      triggerId: ids[index] ?? "",
      status: "draft",
      category: "kpi",
      eventText: hasColumn ? text[language] : `${text[language]}${language === "en" ? "; " : "。"}${remedy[language]}`,
      scale: "1",
      period: "rolling12",
      remedy: remedy[language],
      ...values,
    },
  }));
  const cell = row.cell("predecessors");
  const before = typeof cell === "string" && cell.trim() !== "" ? [row.at("predecessors")?.needsAll === true ? cell.trim() : `(${cell.trim()})`] : [];
  const condition = [...before, ...ids.map((id) => `NOT ${id}`)].join(" AND ");
  return fix("suggestion", { en: "Add {ids} as drafts and let the transfer depend on them", ja: "{ids}を草案として追加し、移管の先行条件にする" }, [set(row, "predecessors", condition), ...rows], {
    ids: { en: ids.join(" and "), ja: ids.join("・") },
  });
}

function freeId(contract: Contract, id: string): string {
  let free = id;
  for (let number = 2; contract.graph.byId.has(free); number++) free = `${id}-${String(number)}`;
  return free;
}
