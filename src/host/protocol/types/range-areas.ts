import { maximumColumns, maximumRows } from "../../../cells/address";
import { clearArea } from "../../model/writing/clear";
import { defineType } from "../define-type";
import { choose } from "./choice";
import { fullAddress, sheetUnder, shortAddress, type CellsTarget } from "./range-target";
import { clearing } from "./range-edits";

export const rangeAreas = defineType<CellsTarget>({
  name: "RangeAreas",
  isKeepable: true,
  recordKey: ({ sheet, areas }) => `RangeAreas:${sheet}!${areas.map(shortAddress).join()}`,
  properties: {
    Address: { get: ({ sheet, areas }, host) => areas.map((area) => fullAddress(host.workbook, { sheet, area })).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((count, { rows, columns }) => count + rows * columns, 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(({ rows }) => rows === maximumRows) },
    IsEntireRow: { get: ({ areas }) => areas.every(({ columns }) => columns === maximumColumns) },
  },
  navigation: {
    Areas: { type: "RangeCollection", of: (target) => target },
    ConditionalFormats: { type: "ConditionalFormatCollection", of: (target) => target },
    DataValidation: { type: "DataValidation", of: (target) => target },
    Format: { type: "RangeFormat", of: (target) => target },
    Worksheet: { type: "Worksheet", of: ({ sheet }) => ({ sheet }) },
  },
  methods: {
    Clear: {
      run: (target, args, host) => {
        const what = choose(args.optionalText(0) ?? "All", clearing);
        for (const area of target.areas) clearArea(host.workbook, sheetUnder(target, host), area, what);
      },
    },
    Calculate: { run: () => null },
  },
});
