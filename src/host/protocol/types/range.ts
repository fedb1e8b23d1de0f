import { maximumColumns, maximumRows } from "../../../cells/address";
import { defineType } from "../define-type";
import { rangeContents } from "./range-contents";
import { rangeEdits } from "./range-edits";
import { rangePlaces } from "./range-places";
import { cellsOf, fullAddress, shortAddress, type RangeTarget } from "./range-target";
import { getRowProperties, rangeSizes } from "./range-sizes";

export const range = defineType<RangeTarget>({
  name: "Range",
  isKeepable: true,
  recordKey: ({ sheet, area }) => `Range:${sheet}!${shortAddress(area)}`,
  properties: {
    Address: { get: (target, host) => fullAddress(host.workbook, target) },
    AddressLocal: { get: (target, host) => fullAddress(host.workbook, target) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    // Excel says -1 for more cells than a 32-bit number counts.
    CellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    IsEntireColumn: { get: ({ area }) => area.rows === maximumRows },
    IsEntireRow: { get: ({ area }) => area.columns === maximumColumns },
    ...rangeContents,
    ...rangeSizes,
  },
  defaults: { Style: "Normal", Hyperlink: null },
  navigation: {
    ConditionalFormats: { type: "ConditionalFormatCollection", of: cellsOf },
    DataValidation: { type: "DataValidation", of: cellsOf },
    Format: { type: "RangeFormat", of: cellsOf },
    Worksheet: { type: "Worksheet", of: ({ sheet }) => ({ sheet }) },
  },
  methods: { ...rangePlaces, ...rangeEdits, GetRowProperties: getRowProperties },
});
