import { readinessWords } from "../../../../seeds/readiness";
import { plain } from "../../../../language/plain";

const { area, status } = readinessWords.columns;

/** A table of the workbook, as far as it needs to be known to tell whether it is a checklist. */
interface KnownTable {
  readonly name: string;
  readonly headers: readonly string[];
}

/** The readiness checklist among a workbook's tables: the one named Checklist, else the first with its columns. */
export function findChecklist<Table extends KnownTable>(tables: readonly Table[]): Table | undefined {
  const checklists = tables.filter(({ headers }) => [area, status].every((column) => headers.some((header) => [column.en, column.ja].some((word) => plain(word) === plain(header)))));
  return checklists.find(({ name }) => name.toLowerCase() === "checklist") ?? checklists[0];
}
