import type { Language } from "../../../language/text";
import { baselineOf } from "../../../lint/baseline";
import { checkContract } from "../../../lint/check-contract";
import { Contract } from "../../../lint/contract";
import { fixAll } from "../../../lint/fix-all";
import { jsonReport } from "../../../lint/reports/json-report";
import { reportOf, type CheckOutcome, type Report } from "../../../lint/reports/report";
import { sarifReport } from "../../../lint/reports/sarif-report";
import type { Terminal } from "../../../lint/reports/terminal";
import { textReport } from "../../../lint/reports/text-report";
import { rules } from "../../../lint/rules/catalogue";
import { writtenBaseline } from "../configuration/baseline-file";
import { writeOutput } from "../files";
import { version } from "../version";
import type { CheckOptions } from "./check-options";
import type { ContractInput } from "./input";

/** Checks a contract, fixes it and writes its baseline where the options say so, and gives what is to be reported. */
export function runCheck(file: string, input: ContractInput, options: CheckOptions): Report {
  const { configuration, baselineTo, willFix, out } = options;
  const outcome = willFix && out !== undefined ? fixed(file, input, options, out) : checked(file, input, options);
  if (baselineTo === undefined) return reportOf({ ...outcome, ...severitiesOf(configuration), ...(options.baseline && { baseline: options.baseline }) });
  const baseline = baselineOf(outcome.contract, outcome.result.findings);
  writeOutput(baselineTo, new TextEncoder().encode(writtenBaseline(baseline)));
  return reportOf({ ...outcome, ...severitiesOf(configuration), baseline });
}

/** A report in the format that was asked for, line by line. */
export function* reportLines(report: Report, { format }: CheckOptions, language: Language, terminal: Terminal): Iterable<string> {
  if (format === "text") yield* textReport(report, language, terminal);
  else yield JSON.stringify(format === "json" ? jsonReport(report, language) : sarifReport(report, language, { version }), null, 2);
}

/** True when what was found fails the check: an error, or more warnings than are let pass. */
export function fails({ counts }: Report, { mostWarnings }: CheckOptions): boolean {
  return counts.error > 0 || counts.warning > mostWarnings;
}

function checked(file: string, { cells }: ContractInput, { configuration }: CheckOptions): CheckOutcome {
  const contract = new Contract(cells);
  return { file, contract, result: checkContract(contract, rules, configuration), rules };
}

function fixed(file: string, input: ContractInput, { configuration, isUnsafe }: CheckOptions, out: string): CheckOutcome {
  const { whyNot } = input;
  const before = new Contract(input.cells);
  const { contract, result, changes, left } = fixAll(input.cells, rules, configuration, { isUnsafe, ...(whyNot && { whyNot: (edit) => whyNot(before, edit) }) });
  writeOutput(out, input.changed(contract, changes));
  return { file, contract, result, rules, fixed: { file: out, changes, left } };
}

function severitiesOf({ severities }: CheckOptions["configuration"]): Pick<CheckOutcome, "severities"> {
  return severities ? { severities } : {};
}
