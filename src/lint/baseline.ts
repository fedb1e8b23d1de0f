import type { Contract } from "./contract";
import type { Finding, Place } from "./finding";

/** Findings that are known and let pass: `count` of one rule at one trigger's column. Rows may move and be inserted without reopening them. */
export interface BaselineEntry {
  /** Id of the trigger; absent for a finding about a header, or a row without an id: then `table` says where. */
  readonly trigger?: string;
  readonly table?: string;
  readonly rule: string;
  /** The known column, or the header of another; absent for a row as a whole. */
  readonly column?: string;
  readonly count: number;
}

/** What a baseline makes of findings. */
export interface BaselineComparison {
  readonly known: ReadonlySet<Finding>;
  /** Entries, or what is left of them, that no longer occur. */
  readonly gone: readonly BaselineEntry[];
}

/** The baseline that lets just these findings pass, sorted so that versions of it can be compared. */
export function baselineOf(contract: Contract, findings: readonly Finding[]): readonly BaselineEntry[] {
  const subject = subjects(contract);
  const entries = new Map<string, { -readonly [Part in keyof BaselineEntry]: BaselineEntry[Part] }>();
  for (const finding of findings) {
    const entry = { ...subject(finding), count: 1 };
    const key = keyOf(entry);
    const known = entries.get(key);
    if (known) known.count++;
    else entries.set(key, entry);
  }
  return [...entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

/** Tells findings that a baseline knows from new ones. Of more findings than an entry counts the first are known. */
export function compareWithBaseline(contract: Contract, findings: readonly Finding[], baseline: readonly BaselineEntry[]): BaselineComparison {
  const subject = subjects(contract);
  const left = new Map<string, number>();
  for (const entry of baseline) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + entry.count);
  const known = new Set<Finding>();
  for (const finding of findings) {
    const key = keyOf(subject(finding));
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    known.add(finding);
  }
  const gone: BaselineEntry[] = [];
  for (const entry of baseline) {
    const count = Math.min(entry.count, left.get(keyOf(entry)) ?? 0);
    if (count > 0) gone.push({ ...entry, count });
    left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) - count);
  }
  return { known, gone };
}

/** What stays the same of each finding while rows move: `M1 TRGN01 lower`; a second one of the same ends in `#2`. */
export function fingerprints(contract: Contract, findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const subject = subjects(contract);
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { trigger, table, rule, column } = subject(finding);
      const name = [trigger ?? `(${table ?? ""})`, rule, ...(column === undefined ? [] : [column])].join(" ");
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [finding, count === 1 ? name : `${name} #${String(count)}`];
    }),
  );
}

/** The id of the trigger in whose row a place is, table by table. */
export function triggerIds(contract: Contract): (place: Place) => string | undefined {
  const ids = contract.tables.map(() => new Map<number, string>());
  for (const row of contract.rows) {
    const id = row.at("triggerId");
    if (id !== undefined) ids[row.table]?.set(row.row, id);
  }
  return ({ table, row }) => ids[table]?.get(row);
}

function subjects(contract: Contract): (finding: Finding) => Omit<BaselineEntry, "count"> {
  const idOf = contract.derive(triggerIds);
  return ({ rule, place }) => {
    const trigger = idOf(place);
    const column = place.column ?? headerOf(contract, place);
    return { ...(trigger === undefined ? { table: contract.tables[place.table]?.name ?? "" } : { trigger }), rule, ...(column === undefined ? {} : { column }) };
  };
}

function headerOf({ tables }: Contract, { table, position }: Place): string | undefined {
  if (position === undefined) return undefined;
  const header = tables[table]?.cells[0]?.[position];
  return typeof header === "string" ? header : `#${String(position + 1)}`;
}

function keyOf({ trigger, table, rule, column }: Omit<BaselineEntry, "count">): string {
  return JSON.stringify([trigger ?? null, trigger === undefined ? table : null, rule, column ?? null]);
}
