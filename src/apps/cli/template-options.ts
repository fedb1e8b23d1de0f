import type { ParseArgsConfig } from "node:util";
import { catalogue } from "../../templates/catalogue";

/** An input's name on the command line: `fiscalStart` is `--fiscal-start`. */
export function optionName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Keys of every input that some template asks for. */
export const inputKeys: readonly string[] = [...new Set(catalogue.flatMap(({ inputs }) => Object.keys(inputs)))];

/** The options of `new` that answer the templates' questions. */
export const templateOptions: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries(inputKeys.map((key) => [optionName(key), { type: "string" } as const]));
