import { contains } from "../../../cells/address";
import type { Evaluate } from "../evaluate";
import type { ConditionalFormatModel } from "../parts";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { lookOf, type ConditionalLook } from "./rule-look";
import { ValueScale } from "./value-scale";

const none: ConditionalLook = {};

/**
 * The conditional look of any cell of a workbook, as long as nothing in it changes: formulas and scales are worked out once.
 * Make a new one after each calculation.
 */
export function conditionalLooks(
  workbook: WorkbookModel,
  evaluate: Evaluate,
): (sheet: SheetModel, row: number, column: number) => Readonly<ConditionalLook> {
  const looks = new Map<string, ConditionalLook>();
  const scales = new Map<ConditionalFormatModel, ValueScale>();
  return (sheet, row, column) => {
    if (sheet.conditionalFormats.length === 0) return none;
    const key = `${sheet.id} ${row} ${column}`;
    let look = looks.get(key);
    if (!look) looks.set(key, (look = lookAt(sheet, row, column)));
    return look;
  };

  function lookAt(sheet: SheetModel, row: number, column: number): ConditionalLook {
    const look: ConditionalLook = {};
    for (const some of sheet.conditionalFormats) {
      if (!some.areas.some((area) => contains(area, row, column))) continue;
      const given = lookOf(some, { workbook, sheet, row, column, evaluate, scale: scaleOf });
      if (!given) continue;
      // The first rule that says something of a property is the one that counts.
      for (const [property, value] of Object.entries(given)) if (!(property in look)) Object.assign(look, { [property]: value });
      if (some.stopIfTrue) break;
    }
    return look;

    function scaleOf(some: ConditionalFormatModel): ValueScale {
      let scale = scales.get(some);
      if (!scale) scales.set(some, (scale = new ValueScale(sheet, some.areas)));
      return scale;
    }
  }
}
