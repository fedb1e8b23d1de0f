import { readinessWords } from "../../../../seeds/readiness";
import { plain } from "../../../../language/plain";

const { area, status } = readinessWords.columns;

/** A table of the workbook, as far as it needs to be known to tell whether it is a checklist. */
interface KnownTable {
  readonly name: string;
  readonly headers: readonly string[];
}

/** The readiness checklists among a workbook's tables, known by their columns: the one named Checklist first, then in the workbook's order. */
export function findChecklists<Table extends KnownTable>(tables: readonly Table[]): readonly Table[] {
  const checklists = tables.filter(({ headers }) => [area, status].every((column) => headers.some((header) => [column.en, column.ja].some((word) => plain(word) === plain(header)))));
  const isOurs = ({ name }: Table) => name.toLowerCase() === "checklist";
  return [...checklists.filter(isOurs), ...checklists.filter((table) => !isOurs(table))];
}
