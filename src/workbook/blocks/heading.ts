import type { Text } from "../../language/text";
import type { Block } from "../block";
import type { Role } from "../role";

/** A line of text across the sheet, or across so many columns of it: its title, or the heading of what stands below. */
export function heading(text: Text, role: Extract<Role, "title" | "subtitle" | "heading"> = "heading", columns?: number): Block {
  return across(text, role, role === "subtitle" ? 1 : 0, columns);
}

/** A remark across the sheet, or across so many columns of it, wrapped: how to use it, what a colour means, where figures come from. */
export function note(text: Text, role: Extract<Role, "note" | "source"> = "note", columns?: number): Block {
  return across(text, role, 1, columns);
}

function across(text: Text, role: Role, gapBelow: number, columns?: number): Block {
  return {
    rows: 1,
    columns: columns ?? 1,
    stretches: columns === undefined,
    gapBelow,
    draw: (drawing) => {
      drawing.putAcross(0, text);
      drawing.look(drawing.at, role);
    },
  };
}
