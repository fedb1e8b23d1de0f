import type { Host } from "./host";
import { Instance } from "./instance";

type Bag = Record<string, unknown>;

/** The properties of an instance that nothing interprets, as last set. */
export function recordOf(instance: Instance, host: Host): Readonly<Bag> {
  const records = host.workbook.records;
  return Object.hasOwn(records, instance.recordKey) ? (records[instance.recordKey] as Bag) : {};
}

/** Keeps a property that nothing interprets. */
export function keepRecord(instance: Instance, name: string, value: unknown, host: Host): void {
  host.workbook.records[instance.recordKey] = { ...recordOf(instance, host), [name]: plain(value) };
  host.workbook.changes.push({ kind: "workbookParts" });
}

/** An object that was given as a value is kept as what it is known by: records are plain data. */
function plain(value: unknown): unknown {
  if (value instanceof Instance) return { [value.type.name]: value.target };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
