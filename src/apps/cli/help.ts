import type { Language, Text } from "../../language/text";
import type { Command } from "./command";

const title: Text = { en: "Dealbridge on the command line", ja: "Dealbridge コマンドライン" };
const more: Text = { en: "`<command> --help` says more.", ja: "詳しくは `<コマンド> --help` をご覧ください。" };

/** Every command with its summary. */
export function overview(commands: readonly Command[], language: Language): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [title[language], "", ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary[language]}`), "", more[language]].join("\n");
}

/** One command's summary and the ways to write it. */
export function help({ summary, usage }: Command, language: Language): string {
  return [summary[language], "", ...usage.map((line) => `  ${typeof line === "string" ? line : line[language]}`)].join("\n");
}
