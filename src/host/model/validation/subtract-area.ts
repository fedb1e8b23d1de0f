import { intersection, type Area } from "../../../cells/address";

/** What is left of an area without another: none to four rectangles. */
export function subtractArea(area: Area, hole: Area): Area[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  const bottom = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  const parts: Area[] = [
    { ...area, rows: shared.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...shared, column: area.column, columns: shared.column - area.column },
    { ...shared, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** What is left of areas without others. */
export function subtractAreas(areas: readonly Area[], holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>((left, hole) => left.flatMap((area) => subtractArea(area, hole)), [...areas]);
}
