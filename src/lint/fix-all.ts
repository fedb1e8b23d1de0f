import type { Scalar } from "../cells/value";
import type { Text } from "../language/text";
import { cellEdits, type TableCellEdit } from "./cell-edits";
import { checkContract, type CheckResult } from "./check-contract";
import type { Configuration } from "./configuration";
import { Contract } from "./contract";
import type { ContractCells } from "./contract-cells";
import type { Rule } from "./define-rule";
import type { Finding, Fix } from "./finding";
import { whyNotByCells, whyNotWritten } from "./why-left";

/** A cell that fixes changed, from what it was at first to what it is at last. Places are zero-based within the table. */
export interface CellChange extends TableCellEdit {
  readonly before: Scalar;
  /** The rules whose fixes changed it, in turn. */
  readonly rules: readonly string[];
}

/** A fix of the wanted kind that was not done. */
export interface LeftFix {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly reason: Text;
}

export interface FixOptions {
  /** True to apply unsafe fixes too. */
  readonly isUnsafe?: boolean;
  /** Why a value can't be written into a cell; `undefined` where it can. */
  readonly whyNot?: (edit: TableCellEdit) => Text | undefined;
}

/** A contract after its fixes. */
export interface FixedContract {
  readonly contract: Contract;
  /** What is still found. */
  readonly result: CheckResult;
  readonly changes: readonly CellChange[];
  readonly left: readonly LeftFix[];
}

const mostRounds = 10;
const contradicting: Text = { en: "the fixes of this cell contradict each other", ja: "このセルに対する修正が互いに矛盾しています" };
const unfinished: Text = { en: "the fixes did not come to an end", ja: "修正が収束しませんでした" };

/** Applies all safe fixes (and unsafe ones when asked) again and again until none is left that cells alone can do. Formulas are never overwritten, and no cell takes a value that it had before. */
export function fixAll(cells: ContractCells, rules: readonly Rule[], configuration: Configuration = {}, options: FixOptions = {}): FixedContract {
  const changes = new Map<string, CellChange>();
  const past = new Map<string, Set<Scalar>>();
  let tables = cells.tables;
  for (let round = 1; ; round++) {
    const contract = new Contract({ ...cells, tables });
    const result = checkContract(contract, rules, configuration);
    const { doable, left } = sorted(contract, result.findings, past, options);
    const done = round > mostRounds ? [] : compatible(contract, doable);
    if (done.length === 0) {
      return { contract, result, changes: [...changes.values()].filter(({ before, value }) => before !== value), left: [...left, ...doable.map((wanted) => ({ ...wanted, reason: unfinished }))] };
    }
    const lines = tables.map((table) => [...table.cells]);
    for (const { finding, edits } of done) {
      for (const edit of edits) {
        const line = [...(lines[edit.table]?.[edit.row] ?? [])];
        const before = line[edit.position] ?? null;
        if (before === edit.value) continue;
        while (line.length < edit.position) line.push(null);
        line[edit.position] = edit.value;
        if (lines[edit.table]) (lines[edit.table] as (readonly Scalar[])[])[edit.row] = line;
        const key = keyOf(edit);
        const known = changes.get(key);
        changes.set(key, { ...edit, before: known?.before ?? before, rules: [...new Set([...(known?.rules ?? []), finding.rule])] });
        past.set(key, (past.get(key) ?? new Set<Scalar>()).add(before));
      }
    }
    tables = tables.map((table, index) => ({ ...table, cells: lines[index] ?? table.cells }));
  }
}

interface WantedFix {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly edits: readonly TableCellEdit[];
}

/** The fixes of the wanted kinds: those that cells can do, and those that are left with the reason. */
function sorted(contract: Contract, findings: readonly Finding[], past: ReadonlyMap<string, ReadonlySet<Scalar>>, { isUnsafe = false, whyNot }: FixOptions): { readonly doable: readonly WantedFix[]; readonly left: readonly LeftFix[] } {
  const doable: WantedFix[] = [];
  const left: LeftFix[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ kind }) => kind === "safe" || (isUnsafe && kind === "unsafe"));
    if (!fix) continue;
    const { edits } = cellEdits(contract, [fix]);
    const changing = edits.filter(({ table, row, position, value }) => (contract.tables[table]?.cells[row]?.[position] ?? null) !== value);
    const reason = whyNotByCells(fix, edits.length) ?? firstReason(changing, (edit) => (past.get(keyOf(edit))?.has(edit.value) === true ? contradicting : (whyNotWritten(contract, edit) ?? whyNot?.(edit))));
    if (reason) left.push({ finding, fix, reason });
    else if (changing.length > 0) doable.push({ finding, fix, edits: changing });
  }
  return { doable, left };
}

/** Of fixes that meet in a cell the first; the others come up again in the next round, if they still apply. */
function compatible(contract: Contract, wanted: readonly WantedFix[]): readonly WantedFix[] {
  const done = new Set(cellEdits(contract, wanted.map(({ fix }) => fix)).done);
  return wanted.filter(({ fix }) => done.has(fix));
}

function firstReason(edits: readonly TableCellEdit[], reasonOf: (edit: TableCellEdit) => Text | undefined): Text | undefined {
  for (const edit of edits) {
    const reason = reasonOf(edit);
    if (reason) return reason;
  }
  return undefined;
}

function keyOf({ table, row, position }: TableCellEdit): string {
  return `${String(table)}.${String(row)}.${String(position)}`;
}
