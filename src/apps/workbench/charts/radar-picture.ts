import { drawing } from "../element";
import type { ChartData } from "./chart-data";
import { shortened, text, tickText, type Plot } from "./marks";
import { valueScale } from "./value-scale";

/** A radar: one spoke a category, one closed line a series. */
export function radarPicture(data: ChartData, plot: Plot): SVGElement[] {
  const count = Math.max(data.categories.length, 3);
  const scale = valueScale(data.series.flatMap(({ values }) => values.filter((value) => value !== null)), data.valueAxis);
  const middle = { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 };
  const radius = Math.max(10, Math.min(plot.height / 2 - 18, plot.width / 2 - 60));
  const pointAt = (index: number, share: number): readonly [number, number] => {
    const angle = (index / count) * 2 * Math.PI;
    return [middle.x + Math.sin(angle) * radius * share, middle.y - Math.cos(angle) * radius * share];
  };
  const shareOf = (value: number) => Math.max(0, Math.min(1, (value - scale.minimum) / (scale.maximum - scale.minimum)));
  const ring = (share: (index: number) => number) => Array.from({ length: count }, (_, index) => pointAt(index, share(index)).map((place) => place.toFixed(1)).join(",")).join(" ");

  const web = scale.ticks.slice(1).map((tick) => drawing("polygon", { points: ring(() => shareOf(tick)), fill: "none", stroke: "#d9d9e0" }));
  const spokes = Array.from({ length: count }, (_, index) => {
    const [x2, y2] = pointAt(index, 1);
    return drawing("line", { x1: middle.x, y1: middle.y, x2, y2, stroke: "#d9d9e0" });
  });
  const labels = data.categories.map((words, index) => {
    const [x, y] = pointAt(index, 1 + 10 / radius);
    const side = Math.abs(x - middle.x) < 8 ? "middle" : x > middle.x ? "start" : "end";
    const room = side === "start" ? plot.left + plot.width - x : side === "end" ? x - plot.left : plot.width;
    return text(x, y + 4, shortened(words, room), side);
  });
  const ticks = scale.ticks.slice(1).map((tick) => text(middle.x + 3, pointAt(0, shareOf(tick))[1] + 4, tickText(tick, data), "start", { "font-size": 9 }));
  const lines = data.series.map(({ values, color }) =>
    drawing("polygon", { points: ring((index) => shareOf(values[index] ?? scale.minimum)), fill: color, "fill-opacity": data.kind === "radarFilled" ? 0.4 : 0.12, stroke: color, "stroke-width": 2 }),
  );
  return [...web, ...spokes, ...lines, ...labels, ...ticks];
}
