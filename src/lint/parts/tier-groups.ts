import { bare } from "../../core/contract/bare";
import { powerOfCell } from "../../core/contract/written-value";
import { tierLadder, type TierBoundary, type TierLadder, type TierSpan, type WrittenBounds } from "../../core/contract/tier-ladder";
import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Text } from "../../language/text";
import { triggerWords, type TriggerColumn, type TriggerWord } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { hasMoney, hasValue } from "./money";
import { thresholdUnit, unitKey } from "./threshold-unit";

export type Tier = TierSpan<TriggerRow>;
export type Boundary = TierBoundary<TriggerRow>;

/** Tiers that apply side by side: the same product, territory, parties and measure. */
export interface TierGroup extends TierLadder<TriggerRow> {
  /** In order of the tables. */
  readonly rows: readonly TriggerRow[];
  /** False where a bound is hidden or can't be read, or units differ: then there are no tiers in order. */
  readonly isOrdered: boolean;
  readonly isRoyalty: boolean;
  /** What is measured, for messages. */
  readonly metric: Text;
  /** The unit of the bounds, for messages. */
  readonly unit: string | undefined;
}

/** Columns that tier groups are made from. */
export const tierColumns = [
  ...(["category", "product", "indication", "territory", "payer", "payee", "metric", "period", "lower", "lowerIncl", "upper", "upperIncl", "unit", "scale"] as const),
  ...(["rate", "amount", "clause", "earliest", "longStop", "supplyMetric", "predecessors", "eventType", "eventText", "triggerId"] as const),
] satisfies readonly TriggerColumn[];

const tiered = (Object.keys(triggerWords.category) as TriggerWord<"category">[]).filter((category) => triggerWords.category[category].hasTiers === true);
/** What sets two schedules of one product apart, the surest first. */
const separators = ["clause", "earliest", "longStop", "supplyMetric", "predecessors", "eventType", "eventText"] as const satisfies readonly TriggerColumn[];
const noLadder: TierLadder<TriggerRow> = { tiers: [], boundaries: [] };
const sales: Text = { en: "sales", ja: "売上" };

/** The tier groups of a contract, worked out once: `contract.derive(tierGroups)`. */
export function tierGroups(contract: Contract): readonly TierGroup[] {
  const byKey = new Map<string, TriggerRow[]>();
  const keyOf = scheduleKeys();
  for (const category of tiered) {
    for (const row of contract.of(category)) {
      if (!hasMoney(row) && (category !== "royalty_tier" || !hasBounds(row))) continue;
      const key = keyOf(row);
      const rows = byKey.get(key);
      if (rows) rows.push(row);
      else byKey.set(key, [row]);
    }
  }
  const powers = contract.tables.map(({ read }) => read.columns.find(({ column }) => column === "lower")?.power ?? 0);
  return [...byKey.values()].flatMap((rows) => {
    const bounded = tierRows(rows);
    // Outside royalties a single row with a bound is a target or a minimum.
    return bounded.length === 0 || (bounded[0]?.at("category") !== "royalty_tier" && bounded.length < 2) ? [] : ladders(bounded, powers);
  });
}

/** What a row's tiers or thresholds are grouped by, as one text: category, product, indication, territory, parties, metric, period. */
export function scheduleKeys(): (row: TriggerRow) => string {
  const known = new Map<string, string>();
  const name = (text: string | undefined): string => {
    if (text === undefined) return "";
    let short = known.get(text);
    if (short === undefined) known.set(text, (short = bare(text)));
    return short;
  };
  // Cells of the same text share one list.
  const lists = new Map<readonly string[], string>();
  const territory = (list: readonly string[] | undefined): string => {
    if (list === undefined) return "";
    let short = lists.get(list);
    if (short === undefined) lists.set(list, (short = list.map(name).sort().join("+")));
    return short;
  };
  return (row) =>
    [row.at("category"), name(row.at("product")), name(row.at("indication")), territory(row.at("territory")), name(row.at("payer")), name(row.at("payee")), row.at("metric"), row.at("period")].join("\u0000");
}

/** Rows with bounds; with them one without any, where it is plainly the open start or end of the others. */
function tierRows(rows: readonly TriggerRow[]): readonly TriggerRow[] {
  const bounded = rows.filter(hasBounds);
  const [open, ...more] = rows.filter((row) => !hasBounds(row));
  if (open === undefined || more.length > 0 || bounded.length === 0) return bounded;
  const isEnd = bounded.every((row) => !hasValue(row, "lower"));
  const isStart = bounded.every((row) => !hasValue(row, "upper") && (row.at("lower") ?? 0) > 0);
  return isEnd || isStart ? rows : bounded;
}

function hasBounds(row: TriggerRow): boolean {
  return hasValue(row, "lower") || hasValue(row, "upper");
}

/** One group, or several where rows that overlap come in schedules of their own, each from zero to an open end. */
function ladders(rows: readonly TriggerRow[], powers: readonly number[]): readonly TierGroup[] {
  const whole = groupOf(rows, powers);
  if (!whole.boundaries.some(({ kind }) => kind === "overlap")) return [whole];
  for (const column of separators) {
    const parts = new Map<string, TriggerRow[]>();
    for (const row of rows) {
      const key = bare(String(row.cell(column) ?? ""));
      const part = parts.get(key);
      if (part) part.push(row);
      else parts.set(key, [row]);
    }
    if (parts.size < 2 || parts.has("")) continue;
    const groups = [...parts.values()].map((part) => groupOf(part, powers));
    if (groups.every(({ tiers }) => tiers[0]?.lower === 0 && tiers.some(({ upper }) => upper === Infinity))) return groups;
  }
  return [whole];
}

function groupOf(rows: readonly TriggerRow[], powers: readonly number[]): TierGroup {
  const first = rows[0] as TriggerRow;
  const metric = first.at("metric");
  const isKnown = rows.every((row) => !isHidden(row, "lower") && !isHidden(row, "upper"));
  const unit = thresholdUnit(first);
  const isOrdered = isKnown && rows.every((row) => row === first || unitKey(thresholdUnit(row)) === unitKey(unit));
  const { tiers, boundaries } = isOrdered ? tierLadder(rows, (row) => boundsOf(row, powers), metric !== undefined && triggerWords.metric[metric].isCount === true) : noLadder;
  return { tiers, boundaries, rows, isOrdered, isRoyalty: first.at("category") === "royalty_tier", metric: metric === undefined ? sales : triggerWords.metric[metric].name, unit: unit?.currency ?? unit?.text };
}

function boundsOf(row: TriggerRow, powers: readonly number[]): WrittenBounds {
  const isWritten = row.note("lower")?.isScaled === true || row.note("upper")?.isScaled === true;
  const step = isWritten ? 1 : 10 ** powerOfCell(row, "lower", powers[row.table]);
  return { lower: row.at("lower"), lowerIncl: row.at("lowerIncl"), upper: row.at("upper"), upperIncl: row.at("upperIncl"), step };
}

function isHidden(row: TriggerRow, column: TriggerColumn): boolean {
  return hasValue(row, column) && row.at(column) === undefined;
}
