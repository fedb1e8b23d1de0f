import type { Language } from "../../../../../language/text";
import { placeOfChange } from "../../../../../lint/reports/place-of-change";
import type { Contract } from "../../../../../lint/contract";
import { LongList } from "../../parts/long-list";
import type { CellChange, EditPlan } from "../edits/edit-plan";
import { lintWord } from "../lint-words";
import { areaName } from "../place-names";
import { shownCell } from "./shown-cell";

interface Props {
  readonly contract: Contract;
  readonly plan: EditPlan;
  readonly language: Language;
  /** A cell whose name stands beside already. */
  readonly besideCell?: string;
}

/** What a plan changes, cell by cell, in the table's own words. */
export function PlanPreview({ contract, plan, language, besideCell }: Props) {
  const others = otherChanges(contract, plan, language);
  if (plan.cells.length + others.length === 0) return <p class="quiet">{lintWord("nothingToChange", language)}</p>;
  return (
    <div class="preview" role="group" aria-label={lintWord("preview", language)}>
      {plan.cells.length > 0 && (
        <LongList entries={plan.cells} keyOf={keyOf} language={language}>
          {(change) => <Change contract={contract} change={change} language={language} besideCell={besideCell} />}
        </LongList>
      )}
      {others.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}

function Change({ contract, change, language, besideCell }: { readonly contract: Contract; readonly change: CellChange; readonly language: Language; readonly besideCell: string | undefined }) {
  const { before, after, column, formula, newFormula } = change;
  const now = shownCell(before, column, language);
  const place = placeOfChange(contract, { ...change, value: after });
  return (
    <>
      {place !== besideCell && <span class="place">{place} </span>}
      <del>{formula === undefined ? now : lintWord("replacesFormula", language, { value: now })}</del> <span aria-hidden="true">→</span>{" "}
      <ins>{newFormula === undefined ? shownCell(after, column, language) : lintWord("columnFormula", language)}</ins>
    </>
  );
}

function otherChanges(contract: Contract, { rows, columns, unmerges, recalculates }: EditPlan, language: Language): readonly string[] {
  const nameOf = (index: number) => contract.tables[index]?.name ?? "";
  return [
    ...columns.map(({ table, header }) => lintWord("addsColumn", language, { table: nameOf(table), column: header })),
    ...unmerges.map(({ table, area, value }) => lintWord("unmerges", language, { area: areaName(contract, table, area), value: shownCell(value, undefined, language) })),
    ...rows.map(({ table, line }) => {
      const known = contract.tables[table]?.read.columns ?? [];
      const cells = known.flatMap(({ column, position, header }) => ((line[position] ?? null) === null ? [] : [`${header} ${shownCell(line[position] ?? null, column, language)}`]));
      return lintWord("addsRow", language, { table: nameOf(table), cells: cells.join(language === "ja" ? "、" : ", ") });
    }),
    ...(recalculates ? [lintWord("recalculates", language)] : []),
  ];
}

function keyOf({ table, row, position }: CellChange): string {
  return [table, row, position].join(".");
}
