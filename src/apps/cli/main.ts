import { parseArgs } from "node:util";
import { Refusal } from "../../language/refusal";
import type { Language } from "../../language/text";
import { plainOutput, type Terminal } from "../../lint/reports/terminal";
import type { Command } from "./command";
import { commands } from "./commands/catalogue";
import { help, overview } from "./help";
import { nearest } from "./nearest";
import { noLines } from "./no-lines";

const everywhere = { language: { type: "string" }, help: { type: "boolean", short: "h" } } as const;

/**
 * Runs one command line and answers its exit code: 0 fine, 1 findings that fail, 2 usage or unreadable input. Results and
 * messages go out a line at a time; `input` is standard input.
 */
export async function main(
  args: readonly string[],
  result: (line: string) => void,
  message: (line: string) => void,
  input: AsyncIterable<string> = noLines,
  terminal: Terminal = plainOutput,
): Promise<number> {
  const [name, ...rest] = args;
  const language = languageAskedFor(args);
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    (name === undefined ? message : result)(overview(commands, language));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  try {
    if (!command) throw unknownCommand(name, overview(commands, language));
    const { word, options } = read(command, rest);
    if (options.help === true) {
      result(help(command, language));
      return 0;
    }
    return await command.run({ word: requiredWord(command, word), options, language, input, terminal, result, message });
  } catch (error) {
    if (error instanceof Refusal) message(error.in(language));
    else if (command && isUsageProblem(error)) message(`${error.message}\n\n${help(command, language)}`);
    else throw error;
    return 2;
  }
}

function read(command: Command, args: readonly string[]): { word: readonly string[]; options: Record<string, string | boolean | undefined> } {
  const { values, positionals } = parseArgs({ args: [...args], options: { ...command.options, ...everywhere }, allowPositionals: true });
  // Its type knows only the options that are the same for every command.
  const options = values as Record<string, string | boolean | undefined>;
  const { language = "en" } = options;
  if (language === "en" || language === "ja") return { word: positionals, options };
  throw new Refusal({ en: '--language must be en or ja, but is "{language}".', ja: "--language には en か ja を指定してください(「{language}」は使えません)。" }, { language: String(language) });
}

function requiredWord({ name, takes, usage }: Command, words: readonly string[]): string {
  const [word = ""] = words;
  if (takes && (words.length !== 1 || word === "")) throw new Refusal(takes);
  if (takes || words.length === 0) return word;
  throw new Refusal({ en: '{name} takes options only, not "{word}": {usage}', ja: "{name} にはオプションだけを指定できます(「{word}」は使えません):{usage}" }, { name, word, usage: usage[0] ?? "" });
}

function unknownCommand(name: string, all: string): Refusal {
  const meant = nearest(name, commands.map((command) => command.name));
  return new Refusal({ en: 'There is no command "{name}".{meant}\n\n{all}', ja: "コマンド「{name}」はありません。{meant}\n\n{all}" }, { name, meant, all });
}

/** Read before all else, so that a sentence about the other options is in that language too. */
function languageAskedFor(args: readonly string[]): Language {
  return args.some((arg, index) => arg === "--language=ja" || (arg === "ja" && args[index - 1] === "--language")) ? "ja" : "en";
}

/** What Node throws for options that it can't read. */
function isUsageProblem(error: unknown): error is TypeError {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
