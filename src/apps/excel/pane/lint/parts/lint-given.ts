import type { Language } from "../../../../../language/text";
import type { Action } from "../../actions/define-action";
import type { CheckedContract, ContractLinter } from "../follow/contract-linter";

/** What the parts of the contract check are given. */
export interface LintGiven {
  readonly checked: CheckedContract;
  readonly linter: ContractLinter;
  readonly rulesOff: ReadonlySet<string>;
  readonly language: Language;
  readonly onRun: (action: Action) => void;
  /** Called once the tables were written to, so that they are looked at again where edits aren't followed. */
  readonly onWritten: () => void;
}
