import type { EngineFunction } from "../engine/engine";

/** Functions that answer in place of the engine's, where the formula suite found it to differ from Excel. */
export const corrected: ReadonlyMap<string, EngineFunction> = new Map();
