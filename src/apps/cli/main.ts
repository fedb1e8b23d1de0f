import { parseArgs } from "node:util";
import { Refusal } from "../../language/refusal";
import { languageOf } from "../../language/text";
import { UsageError, type Command } from "./command";
import { commands } from "./commands/catalogue";

const everywhere = { language: { type: "string" }, help: { type: "boolean", short: "h" } } as const;

/** Runs one command line and answers its exit code: 0 fine, 1 findings that fail, 2 usage or unreadable input. */
export async function main(args: readonly string[], result: (line: string) => void, message: (line: string) => void): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    (name === undefined ? message : result)(overview());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    message(`There is no command "${name}".\n\n${overview()}`);
    return 2;
  }
  let language = languageOf("en");
  try {
    const { values, positionals } = parseArgs({ args: [...rest], options: { ...command.options, ...everywhere }, allowPositionals: true });
    const options = values as Record<string, string | boolean | undefined>;
    if (options.help === true) {
      result(help(command));
      return 0;
    }
    if (options.language !== undefined && options.language !== "en" && options.language !== "ja") {
      throw new UsageError(`--language must be en or ja, but is "${String(options.language)}".`);
    }
    language = options.language === "ja" ? "ja" : "en";
    return await command.run({ words: positionals, options, language, result, message });
  } catch (error) {
    if (error instanceof Refusal) message(error.in(language));
    else if (error instanceof UsageError) message(error.message);
    else if (error instanceof TypeError && "code" in error) message(`${error.message}\n\n${help(command)}`);
    else throw error;
    return 2;
  }
}

function overview(): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  return ["Dealbridge on the command line", "", ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`), "", "`<command> --help` says more."].join("\n");
}

function help(command: Command): string {
  return [command.summary, "", ...command.usage.map((line) => `  ${line}`)].join("\n");
}
