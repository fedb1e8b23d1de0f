import type { ParseArgsConfig } from "node:util";
import type { Language, Text } from "../../language/text";
import type { Terminal } from "../../lint/reports/terminal";

/** What a command is given: its word and options, where lines come from, and where results and messages go. */
export interface Call {
  /** The one word that it takes; empty for a command that takes none. */
  readonly word: string;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: Language;
  /** Standard input, line by line. */
  readonly input: AsyncIterable<string>;
  /** What standard output is looked at with. */
  readonly terminal: Terminal;
  /** Results: standard output, a line. */
  readonly result: (line: string) => void;
  /** Messages: standard error, a line. */
  readonly message: (line: string) => void;
}

/** One command of the command line. `run` answers the exit code: 0 fine, 1 findings; a `Refusal` that it throws is 2. */
export interface Command {
  readonly name: string;
  readonly summary: Text;
  /** Ways to write it, a line each. */
  readonly usage: readonly (string | Text)[];
  /** The sentence that asks for its one word; none for a command that takes no words. */
  readonly takes?: Text;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  readonly run: (call: Call) => number | Promise<number>;
}
