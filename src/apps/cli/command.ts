import type { ParseArgsConfig } from "node:util";
import type { Language } from "../../language/text";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a command is given: its words, and where results and messages go. */
export interface Call {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: Language;
  /** Results: standard output, a line. */
  readonly result: (line: string) => void;
  /** Messages: standard error, a line. */
  readonly message: (line: string) => void;
}

/** One command of the command line. `run` answers the exit code: 0 fine, 1 findings, 2 usage or unreadable input. */
export interface Command {
  readonly name: string;
  readonly usage: readonly string[];
  readonly summary: string;
  readonly options: Options;
  readonly run: (call: Call) => number | Promise<number>;
}

/** The call can't be understood; the sentence goes to standard error and the exit code is 2. */
export class UsageError extends Error {}
