import type { TableCellEdit } from "../../../lint/cell-edits";
import type { Contract } from "../../../lint/contract";
import type { ContractFacts } from "../../../lint/contract-cells";
import type { ReadContract } from "../../../lint/read/read-contract";
import type { Text } from "../../../language/text";

/** A contract from a file, and how changes of its cells get into a new file. */
export interface ContractInput extends ReadContract {
  /** The file with cells changed, all else byte for byte; a `Refusal` names what can't be changed. */
  changed(contract: Contract, edits: readonly TableCellEdit[]): Uint8Array;
  /** Why a cell can't take a value; `undefined` where it can. */
  whyNot?(contract: Contract, edit: TableCellEdit): Text | undefined;
}

/** Reads a contract from the bytes of one kind of file. `willFix` says that `changed` will be asked. */
export type InputReader = (bytes: Uint8Array, file: string, given: ContractFacts, willFix: boolean) => ContractInput;
