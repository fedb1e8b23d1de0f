import type { Text } from "../../language/text";
import type { TriggerColumn } from "../../seeds/triggers";

/** The template's columns in the order in which a lawyer reads a row, in groups. */
export const columnGroups: readonly { readonly name: Text; readonly columns: readonly TriggerColumn[] }[] = [
  { name: { en: "Row", ja: "行" }, columns: ["triggerId", "status", "category", "clause"] },
  { name: { en: "Right and parties", ja: "権利と当事者" }, columns: ["product", "indication", "territory", "exclusivity", "payer", "payee"] },
  { name: { en: "Event and its proof", ja: "事象と証憑" }, columns: ["eventType", "eventText", "occurrence", "evidence", "verifier"] },
  { name: { en: "Order and dates", ja: "順序と日付" }, columns: ["predecessors", "skipRule", "launchRef", "earliest", "target", "longStop"] },
  { name: { en: "Measure and price", ja: "測定と対価" }, columns: ["metric", "lower", "upper", "unit", "period", "rateBasis", "rate", "amount", "scale", "currency"] },
  { name: { en: "Payment", ja: "支払" }, columns: ["notifyDays", "dueDays", "dayBasis", "dueFrom", "payCurrency", "fxSource", "fxDate"] },
  { name: { en: "Tax and credit", ja: "税・充当" }, columns: ["wht", "treatyForm", "creditable"] },
  { name: { en: "Supply and remedy", ja: "供給と救済" }, columns: ["supplyMetric", "allocRank", "allocRule", "remedy"] },
  { name: { en: "End of the deal", ja: "契約の終わり" }, columns: ["coc", "onTermination"] },
  { name: { en: "Care of the row", ja: "行の管理" }, columns: ["owner", "reviewed", "suppress"] },
];

/** The columns, left to right. */
export const shownColumns: readonly TriggerColumn[] = columnGroups.flatMap(({ columns }) => columns);
