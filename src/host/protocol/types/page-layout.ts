import { defineType } from "../define-type";
import type { Host } from "../host";
import { asBoolean, choose, wordFor } from "./choice";
import { sheetUnder } from "./range-target";
import type { SheetTarget } from "./worksheet";
import type { PageModel } from "../../model/workbook-model";

declare module "../define-type" {
  interface Targets {
    PageLayout: SheetTarget;
  }
}

const orientations = { Portrait: "portrait", Landscape: "landscape" } as const;

export const pageLayout = defineType<SheetTarget>({
  name: "PageLayout",
  properties: {
    Orientation: {
      get: (target, host) => wordFor(sheetUnder(target, host).page.orientation ?? "portrait", orientations),
      set: (target, value, host) => change(target, host, { orientation: choose(value, orientations) }),
    },
    CenterHorizontally: {
      get: (target, host) => sheetUnder(target, host).page.centerHorizontally ?? false,
      set: (target, value, host) => change(target, host, { centerHorizontally: asBoolean(value) }),
    },
  },
});

function change(target: SheetTarget, host: Host, part: Partial<PageModel>): void {
  Object.assign(sheetUnder(target, host).page, part);
  host.workbook.changes.push({ kind: "sheetParts", sheet: target.sheet });
}
