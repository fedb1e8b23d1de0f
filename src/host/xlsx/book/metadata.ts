import { element, xmlDeclaration } from "../xml/write-xml";

// One cell record, number 1, that says "this array formula is dynamic" ([MS-XLSX] 2.2.4.6, dynamicArrayProperties).
const dynamicArrays = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const extension = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

/** The part whose record cells with `cm="1"` point at. */
export function metadataXml(): string {
  const properties = element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 });
  const type = element("metadataType", {
    name: "XLDAPR",
    minSupportedVersion: 120000,
    copy: 1,
    pasteAll: 1,
    pasteValues: 1,
    merge: 1,
    splitFirst: 1,
    rowColShift: 1,
    clearFormats: 1,
    clearComments: 1,
    assign: 1,
    coerce: 1,
    cellMeta: 1,
  });
  return (
    xmlDeclaration +
    element(
      "metadata",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "xmlns:xda": dynamicArrays },
      element("metadataTypes", { count: 1 }, type),
      element("futureMetadata", { name: "XLDAPR", count: 1 }, element("bk", {}, element("extLst", {}, element("ext", { uri: extension }, properties)))),
      element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
    )
  );
}
