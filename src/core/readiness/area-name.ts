import { plain } from "../../language/plain";
import { readinessAreas, type AreaId } from "../../seeds/readiness";

const idByName = new Map(readinessAreas.flatMap(({ id, name }) => [[plain(name.en), id] as const, [plain(name.ja), id] as const]));

/** The area that the gates know by this name, in either language; `undefined` for an area of the user's own. */
export function areaIdOf(name: string): AreaId | undefined {
  return idByName.get(plain(name));
}
