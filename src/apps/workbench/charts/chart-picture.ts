import { drawing } from "../element";
import { categoryPicture } from "./category-picture";
import type { ChartData } from "./chart-data";
import { shortened, text, type Plot } from "./marks";
import { piePicture } from "./pie-picture";
import { radarPicture } from "./radar-picture";
import type { ChartKind } from "../../../host/model/parts";

const pictures: Record<ChartKind, (data: ChartData, plot: Plot) => SVGElement[]> = {
  column: categoryPicture,
  columnStacked: categoryPicture,
  bar: categoryPicture,
  barStacked: categoryPicture,
  line: categoryPicture,
  area: categoryPicture,
  scatter: categoryPicture,
  pie: piePicture,
  doughnut: piePicture,
  radar: radarPicture,
  radarFilled: radarPicture,
};

/** A chart as a picture of a size in pixels, with its description for who can't see it. */
export function chartPicture(data: ChartData, width: number, height: number, description: string): SVGElement {
  const isPie = data.kind === "pie" || data.kind === "doughnut";
  const hasLegend = data.legend && data.series.length > 1 && !isPie;
  const top = data.title ? 34 : 12;
  const plot = { left: 10, top, width: width - 20, height: Math.max(20, height - top - (hasLegend ? 30 : 10)) };
  return drawing(
    "svg",
    { class: "chart", role: "img", "aria-label": description, width, height, viewBox: `0 0 ${width} ${height}` },
    drawing("rect", { width, height, fill: "#ffffff", stroke: "#d9d9e0", rx: 3 }),
    ...(data.title ? [text(width / 2, 22, shortened(data.title, width - 24), "middle", { "font-size": 14, fill: "#3b3b44" })] : []),
    ...pictures[data.kind](data, plot),
    ...(hasLegend ? legend(data, width, height) : []),
  );
}

function legend({ series }: ChartData, width: number, height: number): SVGElement[] {
  const room = (width - 20) / series.length;
  const used = Math.min(room, 130);
  const start = (width - used * series.length) / 2;
  return series.flatMap(({ name, color }, index) => {
    const left = start + index * used;
    return [drawing("rect", { x: left, y: height - 21, width: 10, height: 10, fill: color }), text(left + 15, height - 12, shortened(name, used - 20), "start")];
  });
}
