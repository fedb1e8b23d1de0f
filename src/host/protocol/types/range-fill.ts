import { defineType } from "../define-type";
import { asColor } from "./choice";
import { setLook, shared } from "./looks";
import type { CellsTarget } from "./range-target";

declare module "../define-type" {
  interface Targets {
    RangeFill: CellsTarget;
  }
}

export const rangeFill = defineType<CellsTarget>({
  name: "RangeFill",
  properties: {
    Color: {
      get: shared((format) => format.fill ?? "#FFFFFF"),
      set: (target, value, host) => setLook(target, { fill: value === "" || value === null ? null : asColor(value) }, host),
    },
  },
  defaults: { Pattern: null, PatternColor: "#FFFFFF", TintAndShade: 0, PatternTintAndShade: 0 },
  methods: { Clear: { run: (target, _args, host) => setLook(target, { fill: null }, host) } },
});
