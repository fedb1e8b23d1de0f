import { protectSheet, unprotectSheet } from "../../model/writing/protection";
import { defineType } from "../define-type";
import { sheetUnder } from "./range-target";
import type { SheetTarget } from "./worksheet";

declare module "../define-type" {
  interface Targets {
    WorksheetProtection: SheetTarget;
  }
}

export const worksheetProtection = defineType<SheetTarget>({
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (target, host) => sheetUnder(target, host).protection !== undefined },
    Options: { get: (target, host) => sheetUnder(target, host).protection?.options ?? null },
  },
  methods: {
    Protect: {
      run: (target, args, host) => protectSheet(host.workbook, sheetUnder(target, host), args.isOmitted(0) ? {} : { ...args.record(0) }, args.optionalText(1)),
    },
    Unprotect: { run: (target, args, host) => unprotectSheet(host.workbook, sheetUnder(target, host), args.optionalText(0)) },
  },
});
