import { protectStructure, unprotectStructure } from "../../model/sheets/structure-protection";
import { defineType } from "../define-type";
import type { WorkbookTarget } from "./workbook";

declare module "../define-type" {
  interface Targets {
    WorkbookProtection: WorkbookTarget;
  }
}

export const workbookProtection = defineType<WorkbookTarget>({
  name: "WorkbookProtection",
  properties: { Protected: { get: (_target, { workbook }) => workbook.protection !== undefined } },
  methods: {
    Protect: { run: (_target, args, { workbook }) => protectStructure(workbook, args.optionalText(0)) },
    Unprotect: { run: (_target, args, { workbook }) => unprotectStructure(workbook, args.optionalText(0)) },
  },
});
