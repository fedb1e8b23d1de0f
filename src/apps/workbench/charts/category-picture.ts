import { drawing } from "../element";
import type { ChartData, ChartSeries } from "./chart-data";
import { line, shortened, text, tickText, type Plot } from "./marks";
import { valueScale, type ValueScale } from "./value-scale";

/** Columns, bars, lines and areas over categories. Bars are columns that lie down. */
export function categoryPicture(data: ChartData, plot: Plot): SVGElement[] {
  const isLying = data.kind.startsWith("bar");
  const isStacked = data.kind.endsWith("Stacked");
  const count = Math.max(data.categories.length, ...data.series.map(({ values }) => values.length), 1);
  const scale = valueScale(isStacked ? stackEnds(data.series, count) : data.series.flatMap(({ values }) => values.filter((value) => value !== null)), data.valueAxis);
  const room = isLying ? Math.min(plot.width * 0.4, 8 + 6.2 * Math.max(0, ...data.categories.map((words) => widthOf(words)))) : 34;
  const area = isLying
    ? { left: plot.left + room, top: plot.top, width: plot.width - room - 8, height: plot.height - 20 }
    : { left: plot.left + room, top: plot.top + 4, width: plot.width - room - 4, height: plot.height - 24 };
  const axes = { area, scale, count, isLying };
  return [...gridLines(data, axes), ...categoryLabels(data, axes, room), ...(data.kind === "line" || data.kind === "area" || data.kind === "scatter" ? data.series.flatMap((series) => lineMarks(data, series, axes)) : boxes(data, axes, isStacked))];
}

interface Axes {
  readonly area: Plot;
  readonly scale: ValueScale;
  readonly count: number;
  readonly isLying: boolean;
}

const widthOf = (words: string): number => [...words].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);

/** Pixels along the value axis. */
function along({ area, scale, isLying }: Axes, value: number): number {
  const share = (Math.max(scale.minimum, Math.min(scale.maximum, value)) - scale.minimum) / (scale.maximum - scale.minimum);
  return isLying ? area.left + share * area.width : area.top + (1 - share) * area.height;
}

function gridLines(data: ChartData, axes: Axes): SVGElement[] {
  const { area, scale, isLying } = axes;
  return scale.ticks.flatMap((tick) => {
    const at = along(axes, tick);
    const words = tickText(tick, data);
    return isLying
      ? [line(at, area.top, at, area.top + area.height), text(at, area.top + area.height + 14, words, "middle")]
      : [line(area.left, at, area.left + area.width, at), text(area.left - 5, at + 4, words, "end")];
  });
}

function categoryLabels(data: ChartData, { area, count, isLying }: Axes, room: number): SVGElement[] {
  const step = (isLying ? area.height : area.width) / count;
  const every = Math.ceil((isLying ? 13 : 34) / step);
  return data.categories.flatMap((words, index) => {
    if (index % every !== 0) return [];
    const middle = (index + 0.5) * step;
    return isLying
      ? [text(area.left - 6, area.top + middle + 4, shortened(words, room - 8), "end")]
      : [text(area.left + middle, area.top + area.height + 15, shortened(words, step * every - 4), "middle")];
  });
}

function boxes(data: ChartData, axes: Axes, isStacked: boolean): SVGElement[] {
  const { area, count, isLying } = axes;
  const step = (isLying ? area.height : area.width) / count;
  const thick = (step * 0.66) / (isStacked ? 1 : data.series.length);
  const marks: SVGElement[] = [];
  for (let index = 0; index < count; index += 1) {
    let above = 0;
    let below = 0;
    data.series.forEach((series, order) => {
      const value = series.values[index] ?? null;
      if (value === null) return;
      const from = isStacked ? (value < 0 ? below : above) : 0;
      if (value < 0) below += value;
      else above += value;
      const [start, end] = [along(axes, from), along(axes, from + value)].sort((one, other) => one - other) as [number, number];
      const across = (isLying ? area.top : area.left) + index * step + step * 0.17 + (isStacked ? 0 : order * thick);
      const box = isLying ? { x: start, y: across, width: end - start, height: thick } : { x: across, y: start, width: thick, height: end - start };
      // A series without a colour to see (the invisible start of a Gantt bar) stays unseen.
      marks.push(drawing("rect", { ...box, fill: series.color }));
    });
  }
  return marks;
}

function lineMarks(data: ChartData, series: ChartSeries, axes: Axes): SVGElement[] {
  const { area, count } = axes;
  const step = area.width / count;
  const points = series.values.flatMap((value, index) => (value === null ? [] : [[area.left + (index + 0.5) * step, along(axes, value)] as const]));
  const path = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
  if (data.kind === "scatter") return points.map(([cx, cy]) => drawing("circle", { cx, cy, r: 3, fill: series.color }));
  const base = along(axes, Math.max(0, axes.scale.minimum));
  const first = points[0];
  const last = points.at(-1);
  const fill = data.kind === "area" && first && last ? [drawing("polygon", { points: `${first[0]},${base} ${path} ${last[0]},${base}`, fill: series.color, "fill-opacity": 0.35 })] : [];
  return [...fill, drawing("polyline", { points: path, fill: "none", stroke: series.color, "stroke-width": 2, "stroke-linejoin": "round" })];
}

function stackEnds(series: readonly ChartSeries[], count: number): number[] {
  return Array.from({ length: count }, (_, index) => series.map(({ values }) => values[index] ?? 0)).flatMap((values) => [
    values.filter((value) => value > 0).reduce((sum, value) => sum + value, 0),
    values.filter((value) => value < 0).reduce((sum, value) => sum + value, 0),
  ]);
}
