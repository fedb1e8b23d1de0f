import type { Command } from "../command";

import { calcCommand } from "./calc";
import { checkCommand } from "./check";
import { evalCommand } from "./eval";
import { explainCommand } from "./explain";
import { functionsCommand } from "./functions";
import { newCommand } from "./new";
import { rulesCommand } from "./rules";
import { templatesCommand } from "./templates";

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [newCommand, evalCommand, calcCommand, checkCommand, functionsCommand, rulesCommand, templatesCommand, explainCommand];
