import type { Border } from "../../model/format";
import { defineType } from "../define-type";
import type { Host } from "../host";
import { asColor, choose } from "./choice";
import { type Edge, edgeArea, type Side } from "./edges";
import { setLook, shared } from "./looks";
import { shortAddress, type CellsTarget } from "./range-target";

/** One edge of each area: of its rim, or between its cells. */
export interface BorderTarget extends CellsTarget {
  readonly edge: Edge;
}

declare module "../define-type" {
  interface Targets {
    RangeBorder: BorderTarget;
  }
}

/** Style and weight of the API to the one style of the model; `None` takes the line away. */
const styles: Readonly<Record<string, Border["style"] | null>> = {
  None: null,
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
  Dot: "dotted",
  Double: "double",
};

const weights: Readonly<Record<string, Border["style"]>> = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" };

const thin: Border = { style: "thin", color: "#000000" };

export const rangeBorder = defineType<BorderTarget>({
  name: "RangeBorder",
  id: { key: "Id", of: ({ edge }) => edge },
  recordKey: ({ sheet, areas, edge }) => `Range:${sheet}!${areas.map(shortAddress).join()}/${edge}`,
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: read((border) => (border ? ({ dashed: "Dash", dotted: "Dot", double: "Double" } as Record<string, string>)[border.style] ?? "Continuous" : "None")),
      set: (target, value, host) => {
        const style = choose(value, styles);
        write(target, (border) => (style === null ? null : { ...border, style: style === "thin" && isWeight(border.style) ? border.style : style }), host);
      },
    },
    Weight: {
      get: read((border) => ({ hair: "Hairline", medium: "Medium", thick: "Thick" } as Record<string, string>)[border?.style ?? ""] ?? "Thin"),
      set: (target, value, host) => write(target, (border) => ({ ...border, style: choose(value, weights) }), host),
    },
    Color: {
      get: read((border) => border?.color ?? "#000000"),
      set: (target, value, host) => write(target, (border) => ({ ...border, color: asColor(value) }), host),
    },
  },
  defaults: { TintAndShade: 0 },
});

function isWeight(style: Border["style"]): boolean {
  return Object.values(weights).includes(style);
}

function read<Part>(part: (border: Border | undefined) => Part): (target: BorderTarget, host: Host) => Part | null {
  return (target, host) => {
    const edges = target.areas.flatMap((area) => edgeArea(area, target.edge));
    const side = edges[0]?.side;
    return side ? shared(({ borders }) => part(borders?.[side]))({ ...target, areas: edges.map(({ area }) => area) }, host) : part(undefined);
  };
}

function write(target: BorderTarget, change: (border: Border) => Border | null, host: Host): void {
  for (const { area, side } of target.areas.flatMap((area) => edgeArea(area, target.edge))) {
    const cells = { ...target, areas: [area] };
    const before = shared(({ borders }) => borders?.[side])(cells, host) ?? thin;
    setLook(cells, { borders: { [side]: change(before) } as Partial<Record<Side, Border | null>> }, host);
  }
}
