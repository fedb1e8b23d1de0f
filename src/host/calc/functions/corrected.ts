import type { EngineFunction } from "../engine/engine";
import { calendar } from "./corrected/calendar";
import { lookups } from "./corrected/lookups";
import { mathematics } from "./corrected/mathematics";
import { normalDistribution } from "./corrected/normal-distribution";
import { renamed } from "./corrected/renamed";
import { texts } from "./corrected/texts";

/** Functions that answer in place of the engine's, where the formula suite found it to differ from Excel, or that it lacks. */
export const corrected: ReadonlyMap<string, EngineFunction> = new Map(
  [...calendar, ...lookups, ...mathematics, ...normalDistribution, ...renamed, ...texts].map((known) => [known.name, known]),
);
