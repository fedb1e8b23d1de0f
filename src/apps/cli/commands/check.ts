import { say } from "../../../language/text";
import { checkOptions } from "../check/check-options";
import { openInput } from "../check/open-input";
import { fails, reportLines, runCheck } from "../check/run-check";
import type { Command } from "../command";
import { writeOutput } from "../files";

export const checkCommand: Command = {
  name: "check",
  summary: { en: "Check the trigger tables of a workbook, fix what can safely be fixed.", ja: "ブックのトリガー表を検査し、安全に直せる箇所を修正します。" },
  usage: [
    "check book.xlsx|.csv|.json [--format text|json|sarif] [--out report.txt] [--max-warnings N] [--language en|ja]",
    "check book.xlsx --fix [--unsafe] --out fixed.xlsx [--force]",
    { en: "    [--config dealbridge.json]      else the one beside the file", ja: "    [--config dealbridge.json]      省略時は検査対象と同じフォルダーのもの" },
    { en: "    [--baseline known.json]         findings that are known don't fail", ja: "    [--baseline known.json]         登録済みの指摘は不合格にしない" },
    { en: "    [--write-baseline known.json]   take all findings of today into it", ja: "    [--write-baseline known.json]   現在の指摘をすべて登録する" },
    { en: "Exit code 0: fine; 1: an error, or more warnings than --max-warnings; 2: the file can't be checked.", ja: "終了コード 0：合格、1：エラーまたは --max-warnings を超える警告あり、2：検査できない" },
  ],
  takes: { en: "check takes one file, such as book.xlsx.", ja: "check にはファイルを 1 つ指定してください（例：book.xlsx）。" },
  options: {
    format: { type: "string" },
    out: { type: "string" },
    force: { type: "boolean" },
    fix: { type: "boolean" },
    unsafe: { type: "boolean" },
    "max-warnings": { type: "string" },
    config: { type: "string" },
    baseline: { type: "string" },
    "write-baseline": { type: "string" },
  },
  run: ({ word: file, options, language, terminal, result, message }) => {
    const asked = checkOptions(file, options);
    const input = openInput(file, asked.facts, asked.willFix);
    for (const problem of input.problems) message(say(problem, language));
    const report = runCheck(file, input, asked);
    const lines = reportLines(report, asked, language, asked.out === undefined || asked.willFix ? terminal : { width: terminal.width, hasColors: false });
    if (asked.out === undefined || asked.willFix) for (const line of lines) result(line);
    else writeOutput(asked.out, new TextEncoder().encode(`${[...lines].join("\n")}\n`));
    for (const { rule, problem } of report.result.failures) message(say({ text: { en: "{rule} broke down, its findings are missing: {problem}", ja: "規則 {rule} の実行に失敗したため、その指摘は含まれていません：{problem}" }, values: { rule, problem } }, language));
    if (report.result.failures.length > 0) return 2;
    return fails(report, asked) ? 1 : 0;
  },
};
