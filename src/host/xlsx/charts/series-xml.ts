import type { ChartModel } from "../../model/parts";
import type { BookToWrite } from "../book/book-to-write";
import { element, textElement } from "../xml/write-xml";
import { numbersXml, referredValues, textsXml } from "./cached-points";
import { chartShapes } from "./chart-kinds";

type Series = ChartModel["series"][number];

/** One series of a chart with the points it showed when the file was written. */
export function seriesXml({ kind }: ChartModel, series: Series, index: number, book: BookToWrite): string {
  const { workbook } = book;
  const { element: drawing } = chartShapes[kind];
  const isScatter = drawing === "scatterChart";
  const name = series.name.startsWith("=") ? textsXml(workbook, series.name, book.formula(series.name)) : textElement("c:v", series.name);
  const categories = series.categories;
  return element(
    "c:ser",
    {},
    element("c:idx", { val: index }),
    element("c:order", { val: index }),
    series.name === "" ? "" : element("c:tx", {}, name),
    looksXml(drawing, series.color, kind),
    drawing === "barChart" ? element("c:invertIfNegative", { val: 0 }) : "",
    drawing === "lineChart" || isScatter || kind === "radar" ? markerXml(series.color) : "",
    categories === undefined ? "" : element(isScatter ? "c:xVal" : "c:cat", {}, categoriesXml(categories, book)),
    element(isScatter ? "c:yVal" : "c:val", {}, numbersXml(workbook, series.values, book.formula(series.values))),
    drawing === "lineChart" || isScatter ? element("c:smooth", { val: 0 }) : "",
  );
}

function categoriesXml(reference: string, book: BookToWrite): string {
  const { values } = referredValues(book.workbook, reference);
  const areNumbers = values.length > 0 && values.every((value) => value === null || typeof value === "number");
  return (areNumbers ? numbersXml : textsXml)(book.workbook, reference, book.formula(reference));
}

function looksXml(drawing: string, color: string | undefined, kind: ChartModel["kind"]): string {
  const line = (content: string) => element("c:spPr", {}, element("a:ln", { w: 28_575, cap: "rnd" }, content));
  if (drawing === "scatterChart") return line(element("a:noFill"));
  if (color === undefined) return "";
  const fill = element("a:solidFill", {}, element("a:srgbClr", { val: color.replace("#", "").toUpperCase() }));
  return drawing === "lineChart" || kind === "radar" ? line(fill) : element("c:spPr", {}, fill);
}

function markerXml(color: string | undefined): string {
  const fill = color === undefined ? "" : element("c:spPr", {}, element("a:solidFill", {}, element("a:srgbClr", { val: color.replace("#", "").toUpperCase() })));
  return element("c:marker", {}, element("c:symbol", { val: "circle" }), element("c:size", { val: 5 }), fill);
}
