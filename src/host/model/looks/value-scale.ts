import type { Area } from "../../../cells/address";
import type { SheetModel } from "../workbook-model";
import { cellsIn } from "../writing/each-cell";

/** The lowest and highest number of some cells, and where a number lies between them. */
export class ValueScale {
  private readonly lowest: number;
  private readonly highest: number;

  constructor(sheet: SheetModel, areas: readonly Area[]) {
    let [lowest, highest] = [Infinity, -Infinity];
    for (const area of areas) {
      for (const { cell } of cellsIn(sheet, area)) {
        if (typeof cell.value !== "number") continue;
        lowest = Math.min(lowest, cell.value);
        highest = Math.max(highest, cell.value);
      }
    }
    this.lowest = lowest;
    this.highest = highest;
  }

  /** 0 for the lowest number, 1 for the highest. */
  position(value: number): number {
    return this.highest > this.lowest ? (value - this.lowest) / (this.highest - this.lowest) : 0.5;
  }

  /** Length of a data bar, 0 to 1: bars start at zero, or at the lowest number where that is negative. */
  barShare(value: number): number {
    const start = Math.min(0, this.lowest);
    const end = Math.max(0, this.highest);
    return end > start ? (value - start) / (end - start) : 0;
  }

  /** Which third of the span the number is in; Excel's icon sets of three change at 33% and 67%. */
  third(value: number): 0 | 1 | 2 {
    const position = this.position(value);
    return position >= 0.67 ? 2 : position >= 0.33 ? 1 : 0;
  }
}

/** The colour at a position from 0 to 1 along two or more colours, `#RRGGBB`. */
export function colorBetween(colors: readonly string[], position: number): string {
  const last = colors.length - 1;
  if (last < 1) return colors[0] ?? "#FFFFFF";
  const index = Math.min(Math.floor(position * last), last - 1);
  const [from, to] = [channels(colors[index] ?? ""), channels(colors[index + 1] ?? "")];
  const share = position * last - index;
  const mixed = from.map((channel, at) => Math.round(channel + ((to[at] ?? channel) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("").toUpperCase()}`;
}

function channels(color: string): number[] {
  const number = Number.parseInt(color.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}
