import type { TriggerRow } from "../core/contract/trigger-row";
import type { TriggerColumn } from "../seeds/triggers";
import type { Configuration } from "./configuration";
import { forceColumns, type Contract } from "./contract";
import type { ReportDetails, Rule, RuleContext, Settings } from "./define-rule";
import { severities, type Finding, type Place, type Severity } from "./finding";
import { suppress, type PlacedSuppression, type SuppressedFinding } from "./suppress";
import type { Text } from "../language/text";

/** A rule that broke down: its findings are missing, those of the others are not. */
export interface RuleFailure {
  readonly rule: string;
  readonly problem: string;
}

/** What a contract's check has come to. */
export interface CheckResult {
  /** By table, row, column, rule. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly suppressions: readonly PlacedSuppression[];
  readonly failures: readonly RuleFailure[];
  /** Findings beyond the most that are listed, by rule. */
  readonly unlisted: ReadonlyMap<string, number>;
}

/** The most findings of one rule that are listed: more of the same would only bury the others. */
export const mostPerRule = 10_000;

/** Checks a whole contract at once. */
export function checkContract(contract: Contract, rules: readonly Rule[], configuration: Configuration = {}): CheckResult {
  const check = new ContractCheck(contract, rules, configuration);
  for (const _ of check.run());
  return check.result();
}

/** The check of one contract: run once, then kept up to date edit by edit. */
export class ContractCheck {
  private readonly runs: readonly RuleRun[];

  constructor(
    private readonly contract: Contract,
    private readonly rules: readonly Rule[],
    private readonly configuration: Configuration = {},
  ) {
    this.runs = rules.flatMap((rule) => {
      const severity = configuration.severities?.get(rule.id) ?? rule.severity;
      return severity === "off" ? [] : [new RuleRun(rule, severity, contract, configuration.settings?.get(rule.id))];
    });
  }

  /** Runs rule by rule; yields the share that is done, so that whoever drives it can show it, rest or stop. */
  *run(): Generator<number, void> {
    let done = 0;
    for (const run of this.runs) {
      run.runAll();
      yield ++done / this.runs.length;
    }
  }

  /** Brings the findings up to date after cells of one line have changed. False where all must be read and run anew. */
  recheck(table: number, row: number, columns: ReadonlySet<TriggerColumn>): boolean {
    if (!this.contract.reread(table, row, columns)) return false;
    const changed = this.contract.rows.find((one) => one.table === table && one.row === row);
    if (!changed) return false;
    const changesForce = forceColumns.some((column) => columns.has(column));
    // What one row replaces goes out of force, or comes back into it.
    const reachesOthers = changesForce && (!columns.has("status") || columns.size > 1 || changed.at("supersedes") !== undefined);
    for (const run of this.runs) {
      if (changesForce || columns.has("category") || run.rule.reads.some((column) => columns.has(column))) run.runAgain(changed, reachesOthers);
    }
    return true;
  }

  result(): CheckResult {
    const found = this.runs.flatMap((run) => run.findings);
    const slugs = new Map(this.runs.map(({ rule }) => [rule.id, rule.slug]));
    const { findings, suppressed, suppressions } = suppress(this.contract, found, this.configuration.suppressions ?? [], (rule) => slugs.get(rule) ?? "");
    const unsure = this.unsureRules();
    const onSuppressions = this.runs.flatMap((run) => run.ofSuppressions(suppressions, slugs, unsure));
    return {
      findings: [...findings, ...onSuppressions].sort(inOrder(this.contract)),
      suppressed,
      suppressions,
      failures: this.runs.flatMap(({ rule, problem }) => (problem === undefined ? [] : [{ rule: rule.id, problem }])),
      unlisted: new Map(this.runs.flatMap(({ rule, unlisted }) => (unlisted > 0 ? [[rule.id, unlisted] as const] : []))),
    };
  }

  /** Ids and slugs of the rules whose silence proves nothing. */
  private unsureRules(): ReadonlySet<string> {
    const { facts } = this.contract;
    const sure = new Set(this.runs.filter(({ rule, problem, unlisted }) => problem === undefined && unlisted === 0 && (rule.needs ?? []).every((fact) => facts[fact] !== undefined)).map(({ rule }) => rule));
    return new Set(this.rules.filter((rule) => !sure.has(rule)).flatMap(({ id, slug }) => [id.toLowerCase(), slug]));
  }
}

/** One rule on one contract. */
class RuleRun {
  findings: Finding[] = [];
  unlisted = 0;
  problem: string | undefined;
  private readonly context: RuleContext<Settings>;

  constructor(
    readonly rule: Rule,
    private readonly severity: Severity,
    private readonly contract: Contract,
    given: Readonly<Record<string, unknown>> = {},
  ) {
    const settings = Object.fromEntries(Object.entries(rule.settings ?? {}).map(([name, { value }]) => [name, Object.hasOwn(given, name) ? given[name] : value]));
    this.context = { facts: contract.facts, settings: settings as RuleContext<Settings>["settings"], tables: contract.tables };
  }

  runAll(): void {
    this.findings = [];
    this.unlisted = 0;
    this.problem = undefined;
    const { rule, contract, context } = this;
    this.guarded(() => {
      if ("checkContract" in rule) rule.checkContract(contract, this.report, context);
      else if ("checkRow" in rule) for (const row of this.rows()) rule.checkRow(row, this.report, context);
    });
  }

  runAgain(row: TriggerRow, isEverywhere: boolean): void {
    const { rule, context, contract } = this;
    if (isEverywhere || !("checkRow" in rule) || this.unlisted > 0 || this.problem !== undefined) {
      this.runAll();
      return;
    }
    this.findings = this.findings.filter(({ place }) => place.row !== row.row || place.table !== row.table);
    const isLookedAt = rule.categories === undefined || isOneOf(row.at("category"), rule.categories);
    if (isLookedAt && (rule.includesDead === true || contract.isInForce(row))) this.guarded(() => { rule.checkRow(row, this.report, context); });
  }

  ofSuppressions(suppressions: readonly PlacedSuppression[], slugs: ReadonlyMap<string, string>, unsure: ReadonlySet<string>): readonly Finding[] {
    const { rule } = this;
    if (!("checkSuppressions" in rule)) return [];
    this.findings = [];
    this.guarded(() => { rule.checkSuppressions(suppressions, slugs, this.report, unsure); });
    const { findings } = this;
    this.findings = [];
    return findings;
  }

  private rows(): readonly TriggerRow[] {
    const { rule, contract } = this;
    if (!("checkRow" in rule)) return [];
    const { categories, includesDead = false } = rule;
    if (includesDead) return categories ? contract.rows.filter((row) => isOneOf(row.at("category"), categories)) : contract.rows;
    return categories ? contract.of(...categories) : contract.inForce;
  }

  private guarded(check: () => void): void {
    try {
      check();
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
    }
  }

  private readonly report = (place: Place, says: Text, { values = {}, related = [], fixes = [], severity }: ReportDetails = {}): void => {
    if (this.findings.length >= mostPerRule) this.unlisted++;
    else this.findings.push({ rule: this.rule.id, severity: severity === undefined ? this.severity : lesser(severity, this.severity), place, message: { text: says, values }, related, fixes });
  };
}

function isOneOf<Word>(word: Word | undefined, words: readonly Word[]): boolean {
  return word !== undefined && words.includes(word);
}

function lesser(one: Severity, other: Severity): Severity {
  return severities[Math.max(severities.indexOf(one), severities.indexOf(other))] as Severity;
}

function inOrder(contract: Contract): (one: Finding, other: Finding) => number {
  const positions = contract.tables.map(({ read }) => new Map(read.columns.map(({ column, position }) => [column, position])));
  const across = ({ table, column, position }: Place) => position ?? (column === undefined ? -1 : (positions[table]?.get(column) ?? -1));
  return ({ place: one, rule }, { place: other, rule: otherRule }) => one.table - other.table || one.row - other.row || across(one) - across(other) || (rule < otherRule ? -1 : rule > otherRule ? 1 : 0);
}
