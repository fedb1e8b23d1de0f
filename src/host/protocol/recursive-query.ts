import type { ObjectType } from "./define-type";
import { typeNamed } from "./object-paths";
import { everything, readSelection, type Selection } from "./selection";
import type { WireAction } from "./wire";

/** The selection of a recursive load: its query for each type, repeated down every navigation that leads to one of those types. */
export function recursiveSelection(type: ObjectType, info: NonNullable<WireAction["RecursiveQueryInfo"]>): Selection {
  return select(type, info.Queries ?? {}, info.MaxDepth ?? 1);
}

function select(type: ObjectType, queries: NonNullable<NonNullable<WireAction["RecursiveQueryInfo"]>["Queries"]>, depth: number): Selection {
  const item = type.items ? typeNamed(type.items.type) : type;
  const query = queries[item.name] ?? queries[type.name];
  const selection = query ? readSelection(query) : everything();
  for (const [name, navigation] of depth > 0 ? Object.entries(item.navigation ?? {}) : []) {
    const next = typeNamed(navigation.type);
    if (queries[next.name] ?? (next.items && queries[next.items.type])) {
      selection.below.set(name.toLowerCase(), { ...select(next, queries, depth - 1), name });
    }
  }
  return selection;
}
