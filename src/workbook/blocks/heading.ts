import type { Text } from "../../language/text";
import type { Block } from "../block";
import type { Role } from "../role";

/** A line of text across the sheet: its title, or the heading of what stands below. */
export function heading(text: Text, role: Extract<Role, "title" | "subtitle" | "heading"> = "heading"): Block {
  return across(text, role, role === "subtitle" ? 1 : 0);
}

/** A remark across the sheet, wrapped: how to use it, what a colour means, where figures come from. */
export function note(text: Text, role: Extract<Role, "note" | "source"> = "note"): Block {
  return across(text, role, 1);
}

function across(text: Text, role: Role, gapBelow: number): Block {
  return {
    rows: 1,
    columns: 1,
    stretches: true,
    gapBelow,
    draw: (drawing) => {
      drawing.putAcross(0, text);
      drawing.look(drawing.at, role);
    },
  };
}
