import type { WireQuery } from "./wire";

/** What a query asks for at one object: scalars by lower-case name, and the objects below it with their own selection. */
export interface Selection {
  /** As the query spells it. */
  readonly name: string;
  all: boolean;
  readonly names: Set<string>;
  readonly below: Map<string, Selection>;
}

function empty(name: string): Selection {
  return { name, all: false, names: new Set(), below: new Map() };
}

/** What a load without names asks for: all scalars. */
export function everything(name = ""): Selection {
  return { ...empty(name), all: true };
}

/** Reads the names of a query into a tree, without regard to case. */
export function readSelection({ Select, Expand }: WireQuery): Selection {
  const selection = Select && Select.length > 0 ? empty("") : everything();
  for (const path of Select ?? []) add(selection, path.split("/"));
  for (const path of Expand ?? []) add(selection, [...path.split("/"), "*"]);
  return selection;
}

function add(selection: Selection, [name = "", ...deeper]: string[]): void {
  const key = name.toLowerCase();
  if (key === "*") selection.all = true;
  else if (key === "items") add(selection, deeper.length > 0 ? deeper : ["*"]);
  else if (deeper.length === 0) selection.names.add(key);
  else {
    let below = selection.below.get(key);
    if (!below) selection.below.set(key, (below = empty(name)));
    add(below, deeper);
  }
}
