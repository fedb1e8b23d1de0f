import { defineType } from "../define-type";
import { asBoolean } from "./choice";
import { setLook, shared } from "./looks";
import type { CellsTarget } from "./range-target";

declare module "../define-type" {
  interface Targets {
    FormatProtection: CellsTarget;
  }
}

export const formatProtection = defineType<CellsTarget>({
  name: "FormatProtection",
  properties: {
    Locked: {
      get: shared((format) => format.locked ?? true),
      set: (target, value, host) => setLook(target, { locked: asBoolean(value) ? null : false }, host),
    },
  },
  defaults: { FormulaHidden: false },
});
