import { areaAddress, cellAddress, readAddress, type Area } from "../../../cells/address";
import type { SheetModel } from "../../model/workbook-model";
import { childOf, childrenOf, descendant, isOn, numberOf, type XmlElement } from "../xml/read-tree";
import { element } from "../xml/write-xml";

/** Gridlines, headings, frozen panes and, on the active sheet, the selection. */
export function viewsXml({ showGridlines, showHeadings, freeze }: SheetModel, selection: Area | undefined): string {
  const { rows, columns } = freeze;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : columns > 0 ? "topRight" : undefined;
  const panes =
    pane === undefined
      ? ""
      : element("pane", {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: cellAddress(rows, columns),
          activePane: pane,
          state: "frozen",
        });
  const selected = selection ? element("selection", { pane, activeCell: cellAddress(selection.row, selection.column), sqref: areaAddress(selection) }) : "";
  const attributes = {
    showGridLines: showGridlines ? undefined : false,
    showRowColHeaders: showHeadings ? undefined : false,
    tabSelected: selection ? true : undefined,
    workbookViewId: 0,
  };
  return element("sheetViews", {}, element("sheetView", attributes, panes, selected));
}

/** Reads a sheet's view; returns its selection. */
export function readViews(sheet: SheetModel, views: XmlElement | undefined): Area | undefined {
  const view = childOf(views, "sheetView");
  if (!view) return undefined;
  sheet.showGridlines = isOn(view.attributes.showGridLines, true);
  sheet.showHeadings = isOn(view.attributes.showRowColHeaders, true);
  const pane = descendant(view, "pane")?.attributes;
  if (pane?.state === "frozen" || pane?.state === "frozenSplit") {
    sheet.freeze = { rows: numberOf(pane.ySplit) ?? 0, columns: numberOf(pane.xSplit) ?? 0 };
  }
  const selections = childrenOf(view, "selection");
  const selection = selections.find(({ attributes }) => attributes.pane === pane?.activePane) ?? selections[0];
  return readAddress(selection?.attributes.sqref?.split(" ")[0] ?? "");
}
