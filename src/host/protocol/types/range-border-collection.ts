import { defineType } from "../define-type";
import { edges } from "./edges";
import type { CellsTarget } from "./range-target";

declare module "../define-type" {
  interface Targets {
    RangeBorderCollection: CellsTarget;
  }
}

export const rangeBorderCollection = defineType<CellsTarget>({
  name: "RangeBorderCollection",
  properties: { Count: { get: () => edges.length } },
  items: {
    type: "RangeBorder",
    all: (target) => edges.map((edge) => ({ ...target, edge })),
    find: (target, key) => {
      const edge = edges.find((name) => name.toLowerCase() === String(key).toLowerCase());
      return edge && { ...target, edge };
    },
  },
  defaults: { TintAndShade: 0 },
});
