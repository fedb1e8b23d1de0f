import type { Direction } from "./moves";

/** What a key means at the grid while no cell is edited. */
export type GridCommand =
  | { readonly do: "move" | "extend"; readonly by: "step" | "jump" | "page"; readonly direction: Direction }
  | { readonly do: "next"; readonly direction: Direction }
  | { readonly do: "home" | "end"; readonly extends: boolean; readonly whole: boolean }
  | { readonly do: "edit" | "clear" | "undo" | "redo" | "choices" | "selectAll" | "selectRow" | "selectColumn" | "forget" | "save" | "open" | "clearAndEdit" | "previousSheet" | "nextSheet" | "previousRegion" | "nextRegion" };

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** The direction of Tab and Enter, with Shift backwards. */
export function nextDirection(event: Pick<KeyboardEvent, "key" | "shiftKey">): Direction | undefined {
  const forward = event.shiftKey ? -1 : 1;
  if (event.key === "Enter") return { rows: forward, columns: 0 };
  if (event.key === "Tab") return { rows: 0, columns: forward };
  return undefined;
}

export const arrowDirection = (key: string): Direction | undefined => arrows[key];

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** Reads a key press; `undefined` when it is no command, and so the beginning of a text. */
export function readCommand(event: Key): GridCommand | undefined {
  const { key, shiftKey, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const direction = arrows[key];
  if (direction && altKey) return key === "ArrowDown" ? { do: "choices" } : undefined;
  if (direction) return { do: shiftKey ? "extend" : "move", by: control ? "jump" : "step", direction };
  const next = control || altKey ? undefined : nextDirection(event);
  if (next) return { do: "next", direction: next };
  if ((key === "PageUp" || key === "PageDown") && control) return { do: key === "PageUp" ? "previousSheet" : "nextSheet" };
  if (key === "PageUp" || key === "PageDown") {
    return { do: shiftKey ? "extend" : "move", by: "page", direction: { rows: key === "PageUp" ? -1 : 1, columns: 0 } };
  }
  if (key === "Home") return { do: "home", extends: shiftKey, whole: control };
  if (key === "End") return { do: "end", extends: shiftKey, whole: true };
  if (control && !altKey) return controlCommand(key.toLowerCase(), shiftKey);
  if (key === "F6") return { do: shiftKey ? "previousRegion" : "nextRegion" };
  if (key === " " && shiftKey) return { do: "selectRow" };
  return plainCommands[key];
}

const plainCommands: Readonly<Record<string, GridCommand>> = {
  F2: { do: "edit" },
  Delete: { do: "clear" },
  Backspace: { do: "clearAndEdit" },
  Escape: { do: "forget" },
};

const controlKeys: Readonly<Record<string, GridCommand>> = {
  z: { do: "undo" },
  y: { do: "redo" },
  a: { do: "selectAll" },
  s: { do: "save" },
  o: { do: "open" },
  " ": { do: "selectColumn" },
};

function controlCommand(key: string, shift: boolean): GridCommand | undefined {
  return key === "z" && shift ? { do: "redo" } : controlKeys[key];
}
