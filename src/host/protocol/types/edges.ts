import type { Area } from "../../../cells/address";

export const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;

export type Edge = (typeof edges)[number];

export type Side = "top" | "bottom" | "left" | "right";

/** The cells, and their side, that an edge of a range is drawn on; none for a diagonal, which no cell can have here. */
export function edgeArea(area: Area, edge: Edge): { readonly area: Area; readonly side: Side }[] {
  const { row, column, rows, columns } = area;
  const places: Record<Edge, { readonly area: Area; readonly side: Side }[]> = {
    EdgeTop: [{ area: { ...area, rows: 1 }, side: "top" }],
    EdgeBottom: [{ area: { ...area, row: row + rows - 1, rows: 1 }, side: "bottom" }],
    EdgeLeft: [{ area: { ...area, columns: 1 }, side: "left" }],
    EdgeRight: [{ area: { ...area, column: column + columns - 1, columns: 1 }, side: "right" }],
    InsideVertical: columns > 1 ? [{ area: { ...area, columns: columns - 1 }, side: "right" }] : [],
    InsideHorizontal: rows > 1 ? [{ area: { ...area, rows: rows - 1 }, side: "bottom" }] : [],
    DiagonalDown: [],
    DiagonalUp: [],
  };
  return places[edge];
}
