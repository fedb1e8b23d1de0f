import { defineType } from "../define-type";
import { edges } from "./edges";
import type { RangeTarget } from "./range-target";

declare module "../define-type" {
  interface Targets {
    RangeBorderCollection: RangeTarget;
  }
}

export const rangeBorderCollection = defineType<RangeTarget>({
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
