import { triggerColumns, type TriggerColumn, type TriggerColumnSeed } from "../../seeds/triggers";

/** The columns whose cells are read in one of these ways, in their documented order. */
export function columnsOfKind(...kinds: readonly TriggerColumnSeed["kind"][]): readonly TriggerColumn[] {
  return (Object.keys(triggerColumns) as TriggerColumn[]).filter((column) => kinds.includes(triggerColumns[column].kind));
}
