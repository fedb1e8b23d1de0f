import { defineType } from "../define-type";
import type { CellsTarget } from "./range-target";

declare module "../define-type" {
  interface Targets {
    RangeCollection: CellsTarget;
  }
}

export const rangeCollection = defineType<CellsTarget>({
  name: "RangeCollection",
  items: {
    type: "Range",
    all: ({ sheet, areas }) => areas.map((area) => ({ sheet, area })),
    find: () => undefined,
  },
});
