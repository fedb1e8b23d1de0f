import type { Host } from "./host";
import type { Instance } from "./instance";

type Bag = Record<string, unknown>;

/** The properties of an instance that nothing interprets, as last set. */
export function recordOf(instance: Instance, host: Host): Readonly<Bag> {
  const records = host.workbook.records;
  return Object.hasOwn(records, instance.recordKey) ? (records[instance.recordKey] as Bag) : {};
}

/** Keeps a property that nothing interprets. */
export function keepRecord(instance: Instance, name: string, value: unknown, host: Host): void {
  host.workbook.records[instance.recordKey] = { ...recordOf(instance, host), [name]: value };
  host.workbook.changes.push({ kind: "workbookParts" });
}
