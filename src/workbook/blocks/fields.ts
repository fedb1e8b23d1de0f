import type { Text } from "../../language/text";
import type { Block, CellName } from "../block";
import type { Condition } from "../condition";
import type { PlannedValue } from "../drawing";
import type { NumberFormat } from "../number-format";
import type { Role } from "../role";
import { nameRef } from "../references";
import type { Validation } from "../validation";

/** One row: what it is, its value, a remark. */
export interface Field {
  /** What references call its value: `cellRef("inputs", "start")`. */
  readonly key: string;
  readonly label: Text;
  readonly value: PlannedValue;
  readonly role: Extract<Role, "input" | "result" | "headline" | "check">;
  readonly format?: NumberFormat;
  /** Width that a formula's result needs, in characters. */
  readonly characters?: number;
  readonly note?: Text;
  readonly validation?: Validation;
  readonly conditions?: readonly Condition[];
  /** Name of the value in the workbook, and what it is. */
  readonly name?: CellName;
}

/** Labelled values, one below the other, with remarks where any has one. Parts: the value of each field, by its key. */
export function fields(key: string, rows: readonly Field[]): Block {
  const hasNotes = rows.some((field) => field.note);
  return {
    key,
    rows: rows.length,
    columns: hasNotes ? 3 : 2,
    parts: (at) => Object.fromEntries(rows.map((field, row) => [field.key, { row: at.row + row, column: at.column + 1, rows: 1, columns: 1 }])),
    names: rows.flatMap((field) => (field.name ? [{ ...field.name, part: field.key }] : [])),
    draw: (drawing) => {
      rows.forEach((planned, row) => {
        const field = drawing.isElsewhere(planned.name) ? linked(planned, planned.name.name) : planned;
        drawing.put(row, 0, field.label, { most: 30 });
        drawing.put(row, 1, field.value, { format: field.format, characters: field.characters, most: 36 });
        if (field.note) drawing.put(row, 2, field.note, { most: 60 });
        const value = drawing.area(row, 1);
        drawing.look(drawing.area(row, 0), "label");
        drawing.look(value, field.role, field.format, field.role === "check" ? undefined : "left");
        if (field.note) drawing.look(drawing.area(row, 2), "note");
        drawing.validate(value, field.validation);
        drawing.condition(value, field.conditions);
      });
    },
  };
}

/** The field as it shows a value that another cell of the workbook holds: a result, no longer an input. */
function linked({ key, label, format, note }: Field, name: string): Field {
  return { key, label, value: nameRef(name), role: "result", ...(format && { format }), ...(note && { note }) };
}
