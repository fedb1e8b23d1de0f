import type { ChartModel } from "../../model/parts";
import type { BookToWrite } from "../book/book-to-write";
import { element, xmlDeclaration } from "../xml/write-xml";
import { axesXml, axisIds } from "./axes-xml";
import { chartShapes } from "./chart-kinds";
import { textProperties, titleXml } from "./chart-text";
import { seriesXml } from "./series-xml";

const legendPlaces = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** The part of a native chart, in the order of elements that files require. */
export function chartXml(chart: ChartModel, book: BookToWrite): string {
  const { kind, title, legend } = chart;
  const { element: drawing, settings, axes } = chartShapes[kind];
  const isStacked = kind === "columnStacked" || kind === "barStacked";
  const plot = element(
    `c:${drawing}`,
    {},
    settings.map(([name, val]) => element(`c:${name}`, { val })),
    // A series that was added and never given its cells has nothing to draw, and files can't say it.
    chart.series.filter(({ values }) => values !== "").map((series, index) => seriesXml(chart, series, index, book)),
    drawing === "barChart" ? element("c:gapWidth", { val: isStacked ? 60 : 80 }) + (isStacked ? element("c:overlap", { val: 100 }) : "") : "",
    drawing === "lineChart" ? element("c:marker", { val: 1 }) : "",
    axes === "none" ? element("c:firstSliceAng", { val: 0 }) : "",
    drawing === "doughnutChart" ? element("c:holeSize", { val: 55 }) : "",
    axisIds(chart),
  );
  const content = element(
    "c:chart",
    {},
    title === undefined ? "" : titleXml(title, 12, true),
    element("c:autoTitleDeleted", { val: title === undefined ? 1 : 0 }),
    element("c:plotArea", {}, element("c:layout"), plot, axesXml(chart)),
    legend === undefined ? "" : element("c:legend", {}, element("c:legendPos", { val: legendPlaces[legend] }), element("c:overlay", { val: 0 }), textProperties(9)),
    element("c:plotVisOnly", { val: 1 }),
    element("c:dispBlanksAs", { val: "gap" }),
  );
  return (
    xmlDeclaration +
    element(
      "c:chartSpace",
      {
        "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      element("c:roundedCorners", { val: 0 }),
      content,
      element("c:spPr", {}, element("a:solidFill", {}, element("a:srgbClr", { val: "FFFFFF" })), element("a:ln", { w: 9525 }, element("a:solidFill", {}, element("a:srgbClr", { val: "D9D9D9" })))),
    )
  );
}
