import { drawing } from "../element";
import type { ChartData } from "./chart-data";
import { shortened, text, type Plot } from "./marks";

const colors = ["#4472C4", "#ED7D31", "#7F7F7F", "#D9A300", "#5B9BD5", "#70AD47", "#264478", "#9E480E"] as const;

/** A pie or a doughnut of the first series; its parts are named beside it. */
export function piePicture(data: ChartData, plot: Plot): SVGElement[] {
  const values = (data.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return [];
  const radius = Math.max(10, Math.min(plot.height, plot.width * 0.55) / 2 - 4);
  const middle = { x: plot.left + radius + 6, y: plot.top + plot.height / 2 };
  let turned = 0;
  const slices = values.flatMap((value, index) => {
    const from = turned;
    turned += value / total;
    return value === 0 ? [] : [slice(middle, radius, from, turned, colorOf(index))];
  });
  const hole = data.kind === "doughnut" ? [drawing("circle", { cx: middle.x, cy: middle.y, r: radius * 0.55, fill: "#ffffff" })] : [];
  const left = middle.x + radius + 16;
  const names = data.categories.flatMap((words, index) => {
    const y = plot.top + 14 + index * 18;
    return [drawing("rect", { x: left, y: y - 9, width: 10, height: 10, fill: colorOf(index) }), text(left + 15, y, shortened(words, plot.left + plot.width - left - 15), "start")];
  });
  return [...slices, ...hole, ...names];
}

const colorOf = (index: number): string => colors[index % colors.length] ?? colors[0];

function slice({ x, y }: { x: number; y: number }, radius: number, from: number, to: number, fill: string): SVGElement {
  if (to - from > 0.9999) return drawing("circle", { cx: x, cy: y, r: radius, fill });
  const at = (share: number) => `${(x + Math.sin(share * 2 * Math.PI) * radius).toFixed(2)},${(y - Math.cos(share * 2 * Math.PI) * radius).toFixed(2)}`;
  return drawing("path", { d: `M${x},${y}L${at(from)}A${radius},${radius},0,${to - from > 0.5 ? 1 : 0},1,${at(to)}Z`, fill, stroke: "#ffffff" });
}
