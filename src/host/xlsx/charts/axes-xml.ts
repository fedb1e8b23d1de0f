import type { ChartModel } from "../../model/parts";
import { element } from "../xml/write-xml";
import { textProperties, titleXml } from "./chart-text";
import { chartShapes } from "./chart-kinds";

const firstAxis = 111_111_111;
const secondAxis = 222_222_222;
const upward = -5_400_000;

/** The references from a chart's series to its axes; empty for a chart without. */
export function axisIds({ kind }: ChartModel): string {
  if (chartShapes[kind].axes === "none") return "";
  return element("c:axId", { val: firstAxis }) + element("c:axId", { val: secondAxis });
}

/** The axes of a chart. */
export function axesXml({ kind, categoryAxis, valueAxis }: ChartModel): string {
  const { axes, isHorizontal = false, element: drawing } = chartShapes[kind];
  if (axes === "none") return "";
  const isRadar = drawing === "radarChart";
  const first = [
    element("c:axId", { val: firstAxis }),
    // Bars run from top to bottom in the order of the cells.
    element("c:scaling", {}, element("c:orientation", { val: isHorizontal ? "maxMin" : "minMax" })),
    element("c:delete", { val: 0 }),
    element("c:axPos", { val: isHorizontal ? "l" : "b" }),
    isRadar || axes === "value" ? gridlines() : "",
    categoryAxis?.title === undefined ? "" : titleXml(categoryAxis.title, 9, false, isHorizontal ? upward : undefined),
    element("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    marks("low"),
    element("c:crossAx", { val: secondAxis }),
    element("c:crosses", { val: "autoZero" }),
    ...(axes === "category" ? [element("c:auto", { val: 1 }), element("c:lblAlgn", { val: "ctr" }), element("c:lblOffset", { val: 100 }), element("c:noMultiLvlLbl", { val: 0 })] : [element("c:crossBetween", { val: "midCat" })]),
  ].join("");
  const second = [
    element("c:axId", { val: secondAxis }),
    element(
      "c:scaling",
      {},
      element("c:orientation", { val: "minMax" }),
      valueAxis?.maximum === undefined ? "" : element("c:max", { val: valueAxis.maximum }),
      valueAxis?.minimum === undefined ? "" : element("c:min", { val: valueAxis.minimum }),
    ),
    element("c:delete", { val: 0 }),
    element("c:axPos", { val: isHorizontal ? "b" : "l" }),
    gridlines(),
    valueAxis?.title === undefined ? "" : titleXml(valueAxis.title, 9, false, isHorizontal ? undefined : upward),
    element("c:numFmt", { formatCode: valueAxis?.numberFormat ?? "General", sourceLinked: valueAxis?.numberFormat === undefined ? 1 : 0 }),
    marks(isHorizontal ? "high" : "nextTo"),
    element("c:crossAx", { val: firstAxis }),
    element("c:crosses", { val: "autoZero" }),
    element("c:crossBetween", { val: axes === "value" ? "midCat" : "between" }),
  ].join("");
  return element(axes === "category" ? "c:catAx" : "c:valAx", {}, first) + element("c:valAx", {}, second);
}

function marks(labels: "low" | "high" | "nextTo"): string {
  return element("c:majorTickMark", { val: "none" }) + element("c:minorTickMark", { val: "none" }) + element("c:tickLblPos", { val: labels }) + lineLooks("BFBFBF") + textProperties(9);
}

function gridlines(): string {
  return element("c:majorGridlines", {}, lineLooks("D9D9D9"));
}

function lineLooks(color: string): string {
  return element("c:spPr", {}, element("a:ln", { w: 9525 }, element("a:solidFill", {}, element("a:srgbClr", { val: color }))));
}
