import type { ObjectType } from "../define-type";
import { addinServices } from "./addin-services";
import { application } from "./application";
import { chartTypes } from "./charts";
import { commentTypes } from "./comments";
import { conditionalTypes } from "./conditional";
import { customFunctions } from "./custom-functions";
import { dataValidation } from "./validation/data-validation";
import { formatProtection } from "./format-protection";
import { freezePanes } from "./freeze-panes";
import { headerFooterTypes } from "./header-footer";
import { namedItem } from "./named-item";
import { namedItemCollection } from "./named-item-collection";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { rangeBorder } from "./range-border";
import { rangeBorderCollection } from "./range-border-collection";
import { rangeCollection } from "./range-collection";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { rangeFormat } from "./range-format";
import { settingTypes } from "./setting";
import { table } from "./table";
import { tableCollection } from "./table-collection";
import { tableColumn } from "./table-column";
import { tableColumnCollection } from "./table-column-collection";
import { tableRow, tableRowCollection } from "./table-row-collection";
import { workbook } from "./workbook";
import { workbookProtection } from "./workbook-protection";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import { worksheetProtection } from "./worksheet-protection";

/** Every office.js type that is answered. */
const types: readonly ObjectType[] = [
  ...addinServices,
  application,
  ...chartTypes,
  ...commentTypes,
  ...conditionalTypes,
  customFunctions,
  dataValidation,
  formatProtection,
  freezePanes,
  ...headerFooterTypes,
  namedItem,
  namedItemCollection,
  pageLayout,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  ...settingTypes,
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
  workbook,
  workbookProtection,
  worksheet,
  worksheetCollection,
  worksheetProtection,
];

const byName = new Map(types.map((type) => [type.name, type]));

/** The declaration of a type, if there is one. */
export function findType(name: string): ObjectType | undefined {
  return byName.get(name);
}

/** A type that nobody declared: its properties are kept, its methods are not implemented. */
export function recordType(name: string): ObjectType {
  return { name };
}
