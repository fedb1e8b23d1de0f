import type { ChartModel } from "../../model/parts";
import type { SheetModel } from "../../model/workbook-model";
import type { BookToRead } from "../book/book-to-read";
import { limits } from "../package/limits";
import type { Package } from "../package/open-package";
import type { Relationship } from "../package/relationships";
import { tooMany } from "../refusals";
import { decodeText } from "../xml/escaped-text";
import { allOf, childOf, numberOf, type XmlElement } from "../xml/read-tree";
import { drawingPoints } from "../sheet/measures";
import { readChart, readKind } from "./read-chart";
import { columnLines, distanceTo, rowLines } from "./sheet-lines";

/** Reads the charts of a drawing; pictures, shapes and charts of kinds that the model has no word for are left out. */
export function readCharts(part: string, sheet: SheetModel, book: BookToRead): ChartModel[] {
  if (!book.parts.has(part)) return [];
  const links = book.parts.links(part);
  const anchors = book.parts.tree(part).children;
  if (anchors.length > limits.drawings) throw tooMany("drawings on one sheet", "1 シートの図形数", limits.drawings);
  return anchors.flatMap((anchor) => {
    const target = chartOfAnchor(anchor, links, book.parts);
    const chart = target === undefined ? undefined : readChart(book.parts.tree(target), book);
    if (!chart) return [];
    const properties = allOf(anchor, "cNvPr")[0]?.attributes ?? {};
    const description = properties.descr;
    return [
      {
        id: book.newId(),
        name: decodeText(properties.name ?? ""),
        ...chart,
        ...readPlace(anchor, sheet),
        ...(description !== undefined && description !== "" && { description: decodeText(description) }),
      },
    ];
  });
}

/** The part of the chart that an anchor of a drawing with these links places; `undefined` for a picture, a shape or a chart left out. */
export function chartOfAnchor(anchor: XmlElement, links: readonly Relationship[], parts: Package): string | undefined {
  const [reference] = allOf(anchor, "chart");
  const target = links.find(({ id, kind }) => id === reference?.attributes.id && kind === "chart")?.target;
  return target !== undefined && parts.has(target) && readKind(parts.tree(target)) !== undefined ? target : undefined;
}

function readPlace(anchor: XmlElement, sheet: SheetModel): Pick<ChartModel, "left" | "top" | "width" | "height"> {
  const position = childOf(anchor, "pos")?.attributes;
  const start = position ? { left: points(position.x), top: points(position.y) } : corner(childOf(anchor, "from"), sheet);
  const size = childOf(anchor, "ext")?.attributes;
  if (size) return { ...start, width: points(size.cx), height: points(size.cy) };
  const end = corner(childOf(anchor, "to"), sheet);
  return { ...start, width: Math.max(0, end.left - start.left), height: Math.max(0, end.top - start.top) };
}

function corner(place: XmlElement | undefined, sheet: SheetModel): { left: number; top: number } {
  const count = (name: string) => Math.min(Math.max(0, numberOf(childOf(place, name)?.text) ?? 0), 1_048_575);
  const rest = (name: string) => points(childOf(place, name)?.text);
  return {
    left: rounded(distanceTo(columnLines(sheet), count("col")) + rest("colOff")),
    top: rounded(distanceTo(rowLines(sheet), count("row")) + rest("rowOff")),
  };
}

function points(units: string | undefined): number {
  return drawingPoints(numberOf(units) ?? 0);
}

function rounded(distance: number): number {
  return Math.round(distance * 1000) / 1000;
}
