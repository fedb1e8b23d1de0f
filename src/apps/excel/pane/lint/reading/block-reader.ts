import { errorCodes, type ErrorCode, type Scalar } from "../../../../../cells/value";
import type { Area } from "../../../../../cells/address";

/** Cells that one answer of Excel brings: well under what Excel on the web lets through. */
const cellsAtOnce = 60_000;
const errors = new Set<unknown>(errorCodes);

/** Cells of one area: their values, and their formulas in R1C1 text (`undefined` for a constant). */
export interface ReadCells {
  readonly values: Scalar[][];
  readonly formulas: (string | undefined)[][];
}

/** An area to read, and where its cells go. */
interface Wanted extends ReadCells {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** Called between answers with the share that has come, 0 to 1; throws to stop. */
export type OnShare = (share: number) => void;

/** Reads areas in as few answers as their size allows: small ones together, large ones in blocks of whole rows. */
export async function readAreas(context: Excel.RequestContext, areas: readonly { readonly sheet: Excel.Worksheet; readonly area: Area }[], onShare: OnShare = () => undefined): Promise<readonly ReadCells[]> {
  const wanted: Wanted[] = areas.map((one) => ({ ...one, values: [], formulas: [] }));
  const total = wanted.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  let [waiting, cells, done]: [{ range: Excel.Range; to: Wanted }[], number, number] = [[], 0, 0];
  const take = async () => {
    if (waiting.length === 0) return;
    await context.sync();
    for (const { range, to } of waiting) {
      append(range, to);
      range.untrack();
    }
    done += cells;
    onShare(done / total);
    [waiting, cells] = [[], 0];
  };
  for (const to of wanted) {
    const { row, column, rows, columns } = to.area;
    const atOnce = Math.max(1, Math.floor(cellsAtOnce / columns));
    for (let from = 0; from < rows; from += atOnce) {
      const count = Math.min(atOnce, rows - from);
      if (cells + count * columns > cellsAtOnce) await take();
      waiting.push({ range: to.sheet.getRangeByIndexes(row + from, column, count, columns).load("values,formulasR1C1"), to });
      cells += count * columns;
    }
  }
  await take();
  return wanted;
}

function append({ values, formulasR1C1 }: Excel.Range, to: ReadCells): void {
  const texts = formulasR1C1 as unknown[][];
  (values as unknown[][]).forEach((line, row) => {
    to.values.push(line.map(scalar));
    // A text that starts with an equals sign is no formula: there the formula says the value itself.
    to.formulas.push(line.map((value, column) => (isFormula(texts[row]?.[column]) && texts[row]?.[column] !== value ? (texts[row]?.[column] as string) : undefined)));
  });
}

function isFormula(text: unknown): boolean {
  return typeof text === "string" && text.startsWith("=");
}

function scalar(value: unknown): Scalar {
  if (value === "") return null;
  return typeof value === "string" && value.startsWith("#") && errors.has(value) ? { error: value as ErrorCode } : (value as Scalar);
}
