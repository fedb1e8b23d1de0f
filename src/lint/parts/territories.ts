import { readTerritory, type Territory } from "../../core/contract/territories";
import { worldCodes } from "../../core/contract/territory-names";
import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Text } from "../../language/text";

const mostShown = 6;

/** The territory of a row; `undefined` where its cell is blank. Reads territory. */
export function territoryOf(row: TriggerRow): Territory | undefined {
  const cell = row.cell("territory");
  const territory = typeof cell === "string" ? readTerritory(cell) : undefined;
  return territory && (territory.words.length > 0 || territory.isOpen) ? territory : undefined;
}

/** Countries as messages list them: their codes, or how many more there are. */
export function listed(codes: Iterable<string>): Text {
  const all = [...codes];
  if (all.length === worldCodes.length) return { en: "the whole world", ja: "全世界" };
  const shown = all.slice(0, all.length > mostShown + 1 ? mostShown : all.length);
  const more = all.length - shown.length;
  return { en: shown.join(", ") + (more > 0 ? ` and ${String(more)} more` : ""), ja: shown.join("・") + (more > 0 ? `ほか${String(more)}か国・地域` : "") };
}
