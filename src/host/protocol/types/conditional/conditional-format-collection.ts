import { intersection } from "../../../../cells/address";
import { addConditionalFormat, clearConditionalFormats } from "../../../model/looks/conditional-formats";
import { defineType } from "../../define-type";
import type { Host } from "../../host";
import { notImplemented } from "../../host-error";
import { choose } from "../choice";
import { sheetUnder, type CellsTarget } from "../range-target";
import { conditionalKinds } from "./conditional-kinds";
import type { ConditionalTarget } from "./conditional-target";

declare module "../../define-type" {
  interface Targets {
    ConditionalFormatCollection: CellsTarget;
  }
}

const unknownToTheModel = ["TopBottom", "PresetCriteria"];

/** The conditional formats that reach into some cells, the winning one first. */
export const conditionalFormatCollection = defineType<CellsTarget>({
  name: "ConditionalFormatCollection",
  items: {
    type: "ConditionalFormat",
    all: formatsIn,
    find: (target, key, host) => formatsIn(target, host).find(({ format }) => format === key),
  },
  methods: {
    Add: {
      returns: "ConditionalFormat",
      run: (target, args, host) => {
        const type = args.text(0);
        if (unknownToTheModel.includes(type)) throw notImplemented(`ConditionalFormatCollection.add of ${type}`);
        const rule = choose(type, conditionalKinds);
        const added = addConditionalFormat(host.workbook, sheetUnder(target, host), { areas: [...target.areas], rule, format: {}, stopIfTrue: false });
        return { sheet: target.sheet, format: added.id };
      },
    },
    ClearAll: {
      run: (target, _args, host) => {
        for (const area of target.areas) clearConditionalFormats(host.workbook, sheetUnder(target, host), area);
      },
    },
  },
});

function formatsIn(target: CellsTarget, host: Host): ConditionalTarget[] {
  return sheetUnder(target, host)
    .conditionalFormats.filter(({ areas }) => areas.some((area) => target.areas.some((other) => intersection(area, other))))
    .map(({ id }) => ({ sheet: target.sheet, format: id }));
}
