import { readAddress } from "../../../cells/address";
import type { Scalar } from "../../../cells/value";
import { valuesOf } from "../../model/cells";
import { numberFormatAt } from "../../model/looks/format-at";
import { isSameText } from "../../model/same-text";
import type { WorkbookModel } from "../../model/workbook-model";
import { element, textElement } from "../xml/write-xml";

const mostPoints = 10_000;

/** The values that a plain reference such as `=Sheet1!$B$4:$B$8` shows; none for any other formula. */
export function referredValues(workbook: WorkbookModel, reference: string): { values: Scalar[]; numberFormat: string } {
  const match = /^=(?:'((?:[^']|'')+)'|([^!']+))!([$A-Za-z0-9:]+)$/.exec(reference);
  const name = (match?.[1] ?? match?.[2] ?? "").replaceAll("''", "'");
  const sheet = workbook.sheets.find((one) => isSameText(one.name, name));
  const area = readAddress(match?.[3] ?? "");
  if (!sheet || !area || area.rows * area.columns > mostPoints) return { values: [], numberFormat: "General" };
  return { values: valuesOf(sheet, area).flat(), numberFormat: numberFormatAt(sheet, area.row, area.column) };
}

/** A reference with the numbers it showed when the file was written. */
export function numbersXml(workbook: WorkbookModel, reference: string, stored: string): string {
  const { values, numberFormat } = referredValues(workbook, reference);
  const points = values.map((value, index) => (typeof value === "number" && Number.isFinite(value) ? pointXml(index, String(value)) : ""));
  const cache = [textElement("c:formatCode", numberFormat), element("c:ptCount", { val: values.length }), ...points];
  return element("c:numRef", {}, textElement("c:f", stored), element("c:numCache", {}, cache));
}

/** A reference with the texts it showed when the file was written. */
export function textsXml(workbook: WorkbookModel, reference: string, stored: string): string {
  const { values } = referredValues(workbook, reference);
  const points = values.map((value, index) => (value === null || typeof value === "object" ? "" : pointXml(index, String(value))));
  return element("c:strRef", {}, textElement("c:f", stored), element("c:strCache", {}, element("c:ptCount", { val: values.length }), points));
}

function pointXml(idx: number, value: string): string {
  return element("c:pt", { idx }, textElement("c:v", value));
}
