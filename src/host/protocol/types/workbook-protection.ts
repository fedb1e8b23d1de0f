import { defineType } from "../define-type";
import type { WorkbookTarget } from "./workbook";

declare module "../define-type" {
  interface Targets {
    WorkbookProtection: WorkbookTarget;
  }
}

/** The structure of this workbook is never protected. */
export const workbookProtection = defineType<WorkbookTarget>({
  name: "WorkbookProtection",
  properties: { Protected: { get: () => false } },
});
