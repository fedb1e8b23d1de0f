import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { maximumColumns, maximumRows } from "../../../cells/address";
import { shiftArea, type Shift } from "../shifting/shift";
import { replaceTokens } from "./formula-tokens";
import { isReferenceTo, mentionsSheet } from "./sheet-references";

/** The sides of a reference; a whole column has no top, a whole row no left. */
interface Sides {
  top: number | null;
  left: number | null;
  bottom?: number | null;
  right?: number | null;
}

/** The formula after cells of the sheet `sheetName` shifted; `home` is the sheet it stands on. Cells that went away become #REF!. */
export function shiftReferences(formula: string, sheetName: string, home: string | undefined, shift: Shift): string {
  if (home !== sheetName && !mentionsSheet(formula, sheetName)) return formula;
  return replaceRanges(formula, (reference, sides) => {
    if (!isReferenceTo(reference, sheetName, home)) return sides;
    const row = sides.top ?? 0;
    const column = sides.left ?? 0;
    const rows = (sides.bottom ?? maximumRows - 1) - row + 1;
    const columns = (sides.right ?? maximumColumns - 1) - column + 1;
    const moved = shiftArea({ row, column, rows, columns }, shift);
    if (!moved) return undefined;
    return {
      ...sides,
      ...(sides.top === null ? {} : { top: moved.row, bottom: moved.row + moved.rows - 1 }),
      ...(sides.left === null ? {} : { left: moved.column, right: moved.column + moved.columns - 1 }),
    };
  });
}

/** The formula as it reads after a copy that far down and to the right: parts without a dollar move along, off the sheet they become #REF!. */
export function moveRelative(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return replaceRanges(formula, (_, sides) => {
    const moved = {
      top: movedSide(sides.top, sides.$top, rows, maximumRows),
      bottom: movedSide(sides.bottom, sides.$bottom, rows, maximumRows),
      left: movedSide(sides.left, sides.$left, columns, maximumColumns),
      right: movedSide(sides.right, sides.$right, columns, maximumColumns),
    };
    if (Object.values(moved).includes(undefined)) return undefined;
    return inOrder({ ...sides, ...(moved as Required<Sides>) });
  });
}

interface FixableSides extends Sides {
  $top?: boolean | null;
  $left?: boolean | null;
  $bottom?: boolean | null;
  $right?: boolean | null;
}

function movedSide(side: number | null | undefined, fixed: boolean | null | undefined, by: number, limit: number): number | null | undefined {
  if (side === null || side === undefined) return null;
  const moved = fixed ? side : side + by;
  return moved >= 0 && moved < limit ? moved : undefined;
}

/** `A$5:A3` reads `A3:A$5`: a copied reference may have turned round. */
function inOrder(sides: FixableSides): FixableSides {
  const turned = { ...sides };
  if ((sides.top ?? 0) > (sides.bottom ?? 0)) {
    Object.assign(turned, { top: sides.bottom, bottom: sides.top, $top: sides.$bottom, $bottom: sides.$top });
  }
  if ((sides.left ?? 0) > (sides.right ?? 0)) {
    Object.assign(turned, { left: sides.right, right: sides.left, $left: sides.$right, $right: sides.$left });
  }
  return turned;
}

function replaceRanges(formula: string, replace: (reference: string, sides: FixableSides) => FixableSides | undefined): string {
  return replaceTokens(formula, (token) => {
    if (token.type !== "range" && token.type !== "range_beam") return undefined;
    const reference = parseA1Ref(token.value);
    if (!reference || !("range" in reference)) return undefined;
    const range: FixableSides = reference.range;
    const replaced = replace(token.value, range);
    if (replaced === range) return undefined;
    if (!replaced) return "#REF!";
    return token.value.slice(0, token.value.lastIndexOf("!") + 1) + stringifyA1Ref({ range: { ...reference.range, ...replaced } });
  });
}
