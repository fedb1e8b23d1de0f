import type { ChartKind, ChartModel } from "../../model/parts";
import type { BookToRead } from "../book/book-to-read";
import { decodeText } from "../xml/escaped-text";
import { allOf, childOf, childrenOf, descendant, numberOf, type XmlElement } from "../xml/read-tree";
import { unquoted } from "../sheet/limit-text";
import { chartKindOf } from "./chart-kinds";

type Drawn = Omit<ChartModel, "id" | "name" | "left" | "top" | "width" | "height" | "description">;

const legendPlaces = new Map<string, NonNullable<ChartModel["legend"]>>([["t", "top"], ["b", "bottom"], ["l", "left"], ["r", "right"], ["tr", "right"]]);

/** Reads what a chart part draws; `undefined` for a mixed chart or a kind that the model has no word for. */
export function readChart(root: XmlElement, book: BookToRead): Drawn | undefined {
  const chart = childOf(root, "chart");
  const plotArea = childOf(chart, "plotArea");
  const kind = readKind(root);
  const plot = plotArea?.children.find(isPlot);
  if (!kind || !plot) return undefined;
  const title = titleOf(chart);
  const legend = childOf(chart, "legend");
  const valueAxes = childrenOf(plotArea, "valAx");
  const valueAxis = readValueAxis(valueAxes.at(-1));
  const categoryTitle = titleOf(childOf(plotArea, "catAx") ?? childOf(plotArea, "dateAx") ?? (valueAxes.length > 1 ? valueAxes[0] : undefined));
  return {
    kind,
    ...(title !== undefined && { title }),
    series: childrenOf(plot, "ser").map((series) => readSeries(series, book)),
    ...(legend && { legend: legendPlaces.get(childOf(legend, "legendPos")?.attributes.val ?? "r") ?? "right" }),
    ...(valueAxis && { valueAxis }),
    ...(categoryTitle !== undefined && { categoryAxis: { title: categoryTitle } }),
  };
}

/** The kind of chart that a part draws; `undefined` for a mixed chart or a kind that the model has no word for. */
export function readKind(root: XmlElement): ChartKind | undefined {
  const [plot, another] = descendant(root, "chart", "plotArea")?.children.filter(isPlot) ?? [];
  return plot && !another ? chartKindOf(plot.name, (name) => childOf(plot, name)?.attributes.val) : undefined;
}

function isPlot({ name }: XmlElement): boolean {
  return name.endsWith("Chart");
}

function readSeries(series: XmlElement, book: BookToRead): ChartModel["series"][number] {
  const reference = (...names: string[]) => {
    const holder = names.map((name) => childOf(series, name)).find((found) => found !== undefined);
    const stored = allOf(holder, "f")[0]?.text;
    return stored === undefined ? undefined : book.formula(decodeText(stored));
  };
  const looks = childOf(series, "spPr");
  const color = book.colors.ofDrawing(childOf(looks, "solidFill")) ?? book.colors.ofDrawing(descendant(looks, "ln", "solidFill")) ?? markerColor(series, book);
  const categories = reference("cat", "xVal");
  return {
    name: nameOf(reference("tx")) ?? decodeText(descendant(series, "tx", "v")?.text ?? ""),
    values: reference("val", "yVal") ?? "",
    ...(categories !== undefined && { categories }),
    ...(color !== undefined && { color }),
  };
}

/** The reference that names a series; some writers store a plain text as a formula of one quoted text. */
function nameOf(reference: string | undefined): string | undefined {
  return reference === undefined ? undefined : (unquoted(reference.slice(1)) ?? reference);
}

function markerColor(series: XmlElement, book: BookToRead): string | undefined {
  return book.colors.ofDrawing(descendant(series, "marker", "spPr", "solidFill"));
}

function readValueAxis(axis: XmlElement | undefined): ChartModel["valueAxis"] | undefined {
  const scaling = childOf(axis, "scaling");
  const minimum = numberOf(childOf(scaling, "min")?.attributes.val);
  const maximum = numberOf(childOf(scaling, "max")?.attributes.val);
  const title = titleOf(axis);
  const format = childOf(axis, "numFmt")?.attributes;
  const numberFormat = format?.sourceLinked === "0" ? format.formatCode : undefined;
  const read = {
    ...(title !== undefined && { title }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(numberFormat !== undefined && { numberFormat: decodeText(numberFormat) }),
  };
  return Object.keys(read).length > 0 ? read : undefined;
}

/** The text of a title; one that a cell gives is read as that cell showed it. */
function titleOf(holder: XmlElement | undefined): string | undefined {
  const text = descendant(holder, "title", "tx");
  if (!text) return undefined;
  const rich = childOf(text, "rich");
  const lines = rich ? childrenOf(rich, "p").map((paragraph) => allOf(paragraph, "t").map((run) => run.text).join("")) : allOf(text, "v").map((value) => value.text);
  return decodeText(lines.join("\n"));
}
