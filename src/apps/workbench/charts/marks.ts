import { drawing } from "../element";
import { displayText } from "../../../host/model/display/display-text";
import type { ChartData } from "./chart-data";

/** The part of a picture that a plot may use. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const quiet = "#5c5c66";
const lineColor = "#d9d9e0";

export function text(x: number, y: number, words: string, anchor: "start" | "middle" | "end", extra: Readonly<Record<string, string | number>> = {}): SVGElement {
  return drawing("text", { x, y, "text-anchor": anchor, "font-size": 11, fill: quiet, ...extra }, words);
}

export function line(x1: number, y1: number, x2: number, y2: number, color = lineColor): SVGElement {
  return drawing("line", { x1, y1, x2, y2, stroke: color, "shape-rendering": "crispEdges" });
}

export const tickText = (value: number, { valueAxis }: ChartData): string => displayText(value, valueAxis.numberFormat);

/** A text cut to about a width in pixels: Japanese letters take two places. */
export function shortened(words: string, width: number): string {
  let room = width / 6;
  let kept = "";
  for (const letter of words) {
    room -= letter.charCodeAt(0) > 0x2e80 ? 2 : 1;
    if (room < 0) return `${kept.trimEnd()}…`;
    kept += letter;
  }
  return words;
}
