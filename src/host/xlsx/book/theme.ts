import { element, xmlDeclaration } from "../xml/write-xml";

// What charts take their colours from where a series names none: the accents of Office 2013 and on.
const colors: readonly (readonly [slot: string, color: string])[] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

/** The theme part: Office's colours, plain effects. Every list must have three entries. */
export function themeXml(): string {
  const font = (name: string, typeface: string) =>
    element(name, {}, element("a:latin", { typeface }), element("a:ea", { typeface: "" }), element("a:cs", { typeface: "" }));
  const fill = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
  const line = element("a:ln", { w: 6350 }, fill, element("a:prstDash", { val: "solid" }));
  const effect = element("a:effectStyle", {}, element("a:effectLst"));
  const thrice = (name: string, content: string) => element(name, {}, [content, content, content]);
  const elements = element(
    "a:themeElements",
    {},
    element("a:clrScheme", { name: "Office" }, colors.map(([slot, val]) => element(`a:${slot}`, {}, element("a:srgbClr", { val })))),
    element("a:fontScheme", { name: "Office" }, font("a:majorFont", "Calibri Light"), font("a:minorFont", "Calibri")),
    element(
      "a:fmtScheme",
      { name: "Office" },
      thrice("a:fillStyleLst", fill),
      thrice("a:lnStyleLst", line),
      thrice("a:effectStyleLst", effect),
      thrice("a:bgFillStyleLst", fill),
    ),
  );
  return xmlDeclaration + element("a:theme", { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Office" }, elements);
}
