import { cellAddress } from "../../../cells/address";
import { valueAt } from "../../../host/model/cells";
import { firstOf, type Evaluate } from "../../../host/model/evaluate";
import { numberFormatAt } from "../../../host/model/looks/format-at";
import type { ValidationModel } from "../../../host/model/parts";
import { activeSheetOf } from "../../../host/model/sheets/find-sheet";
import { isValid } from "../../../host/model/validation/is-valid";
import { listItems } from "../../../host/model/validation/list-items";
import { validationAt } from "../../../host/model/validation/set-validation";
import { readTyped } from "../../../host/model/writing/read-typed";
import { isFormulaContent, writeCell } from "../../../host/model/writing/write-cell";
import type { HostSession } from "../../../host/session";
import type { Place } from "../grid/selection";

/** Why a typed text may not (`stops`), or should not, stand in a cell, in the validation's own words where it has any. */
export interface Objection {
  readonly stops: boolean;
  readonly title: string;
  readonly message: string;
}

/** What the validations of the active sheet say. */
export interface Validity {
  /** The choices of a cell with a drop-down list. */
  choicesAt(place: Place): readonly string[] | undefined;
  /** Words to show while a cell is selected. */
  promptAt(place: Place): ValidationModel["prompt"];
  objectionTo(place: Place, text: string): Objection | undefined;
}

export function createValidity(session: HostSession, evaluate: Evaluate): Validity {
  const at = ({ row, column }: Place) => validationAt(activeSheetOf(session.workbook), row, column);

  function passes({ row, column }: Place, text: string, isCustom: boolean): boolean {
    const sheet = activeSheetOf(session.workbook);
    const { content } = readTyped(text, numberFormatAt(sheet, row, column), cellAddress(row, column));
    const value = isFormulaContent(content) ? firstOf(evaluate(session.workbook, sheet.id, content.formula, { row, column })) : content;
    if (!isCustom) return isValid(session.workbook, sheet, row, column, value, evaluate);
    // A custom rule reads the cell itself: the value is tried there, in an edit that is always taken back.
    try {
      return session.edit("user", (workbook) => {
        const tried = activeSheetOf(workbook);
        writeCell(tried, row, column, value);
        throw new Tried(isValid(workbook, tried, row, column, valueAt(tried, row, column), evaluate));
      });
    } catch (outcome) {
      if (outcome instanceof Tried) return outcome.passes;
      throw outcome;
    }
  }

  return {
    choicesAt(place) {
      const validation = at(place);
      if (validation?.rule.kind !== "list" || !validation.rule.inCellDropDown) return undefined;
      return listItems(session.workbook, activeSheetOf(session.workbook), place.row, place.column, validation, evaluate);
    },
    promptAt: (place) => at(place)?.prompt,
    objectionTo(place, text) {
      const validation = at(place);
      if (!validation || !isReadable(text, place) || passes(place, text, validation.rule.kind === "custom")) return undefined;
      const { style, title, message } = validation.alert ?? { style: "stop", title: "", message: "" };
      return { stops: style === "stop", title, message };
    },
  };

  // A text that can't be read at all is refused with its own sentence when it is entered.
  function isReadable(text: string, { row, column }: Place): boolean {
    try {
      readTyped(text, numberFormatAt(activeSheetOf(session.workbook), row, column), "");
      return true;
    } catch {
      return false;
    }
  }
}

class Tried {
  constructor(readonly passes: boolean) {}
}
