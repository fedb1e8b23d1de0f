import { drawing } from "../element";

const paths = {
  new: "M6 3h6l4 4v10H6z M12 3v4h4",
  open: "M3 6h5l1.5 2H17v8H3z",
  save: "M10 3v9 M6.5 8.5 10 12l3.5-3.5 M4 16h12",
  undo: "M7.5 5 4 8.5 7.5 12 M4 8.5h7.5a4 4 0 0 1 0 8H9",
  redo: "M12.5 5 16 8.5 12.5 12 M16 8.5H8.5a4 4 0 0 0 0 8H11",
  language: "M3 5.5h8 M7 3.5v2 M9.5 5.5c-.7 3-2.7 5.2-5.5 6.5 M4.8 7.5c.9 2 2.6 3.500 4.700 4.300 M10 16.500l3.300-8 3.300 8 M11.200 13.800h4.300",
  pane: "M3 4.5h14v11H3z M12 4.5v11",
  add: "M10 4.500v11 M4.500 10h11",
  grid: "M3.500 4.500h13v11h-13z M3.500 8.200h13 M3.500 11.900h13 M8 4.500v11 M12.300 4.500v11",
} as const;

export type Icon = keyof typeof paths;

/** A line drawing, 20 by 20, in the colour of the text around it. */
export function icon(name: Icon): SVGElement {
  return drawing("svg", { viewBox: "0 0 20 20", width: 18, height: 18, "aria-hidden": "true", class: "icon" }, drawing("path", { d: paths[name] }));
}
