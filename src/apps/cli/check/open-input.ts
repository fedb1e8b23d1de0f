import path from "node:path";
import { Refusal } from "../../../language/refusal";
import type { ContractFacts } from "../../../lint/contract-cells";
import { noTriggerTable } from "../../../lint/read/read-contract";
import { readInput } from "../files";
import { giveBackMemory } from "./give-back-memory";
import type { ContractInput, InputReader } from "./input";
import { csvInput, jsonInput } from "./plain-inputs";
import { xlsxInput } from "./xlsx-input";

const readers: Readonly<Record<string, InputReader>> = { ".xlsx": xlsxInput, ".xlsm": xlsxInput, ".csv": csvInput, ".json": jsonInput };

/** Reads the contract of a file by the kind that its name ends in; refuses one without a trigger table. */
export function openInput(file: string, given: ContractFacts, willFix: boolean): ContractInput {
  const ending = path.extname(file).toLowerCase();
  const reader = Object.hasOwn(readers, ending) ? readers[ending] : undefined;
  if (!reader) throw new Refusal({ en: 'check reads {endings}, but not "{file}".', ja: "check で読み込めるのは {endings} です（「{file}」は対象外です）。" }, { endings: Object.keys(readers).join(", "), file });
  const bytes = readInput(file);
  const input = reader(bytes, file, given, willFix);
  giveBackMemory(bytes.length);
  if (input.cells.tables.length === 0) {
    const { text, values } = noTriggerTable(file);
    throw new Refusal(text, values);
  }
  return input;
}
