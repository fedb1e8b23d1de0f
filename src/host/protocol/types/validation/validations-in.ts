import { intersection, type Area } from "../../../../cells/address";
import type { ValidationModel } from "../../../model/parts";
import { movedRule } from "../../../model/validation/take-areas";
import { subtractAreas } from "../../../model/validation/subtract-area";
import type { Host } from "../../host";
import { sheetUnder, type CellsTarget } from "../range-target";

/** The validations of cells as far as they reach into them, and whether they leave some cells free. */
export function validationsIn(target: CellsTarget, host: Host): { readonly parts: readonly ValidationModel[]; readonly leavesSome: boolean } {
  const { validations } = sheetUnder(target, host);
  const parts = validations.flatMap((validation): ValidationModel[] => {
    const areas = target.areas.flatMap((area) => sharedWith(validation.areas, area));
    const [first] = areas;
    const [written] = validation.areas;
    if (!first || !written) return [];
    return [{ ...validation, areas, rule: movedRule(validation.rule, first.row - written.row, first.column - written.column) }];
  });
  return { parts, leavesSome: subtractAreas(target.areas, parts.flatMap(({ areas }) => areas)).length > 0 };
}

/** The one validation that all the cells have; `undefined` when there is none, or another somewhere. */
export function sameValidation(target: CellsTarget, host: Host): ValidationModel | undefined {
  const { parts, leavesSome } = validationsIn(target, host);
  return leavesSome || parts.length > 1 ? undefined : parts[0];
}

function sharedWith(areas: readonly Area[], area: Area): Area[] {
  return areas.map((some) => intersection(some, area)).filter((some) => some !== undefined);
}
