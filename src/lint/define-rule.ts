import type { Grid } from "../cells/value";
import type { TriggerRow } from "../core/contract/trigger-row";
import type { MessageValues, Text } from "../language/text";
import type { TriggerColumn, TriggerWord } from "../seeds/triggers";
import type { Contract, ContractTable } from "./contract";
import type { ContractFacts, WorkbookCells } from "./contract-cells";
import type { Fix, FixKind, Place, Severity } from "./finding";
import type { PlacedSuppression } from "./suppress";

/** A number, or a list of names with numbers, that users may change in the configuration. */
export interface Setting<Value = unknown> {
  readonly value: Value;
  /** What the number counts: days, months, share, ... */
  readonly unit: Text;
  readonly means: Text;
}

export type Settings = Readonly<Record<string, Setting<number | Readonly<Record<string, readonly number[]>>>>>;

/** The values of settings, by their names. */
export type SettingValues<Named extends Settings> = { readonly [Name in keyof Named]: Named[Name]["value"] };

/** A small contract that shows what a rule lets pass. Only this rule runs on it. */
export interface RuleExample {
  readonly because: Text;
  /** Header and rows of a table that has just the columns it needs. */
  readonly table: Grid;
  /** A second table of the same contract. */
  readonly second?: Grid;
  readonly facts?: ContractFacts;
  readonly workbook?: WorkbookCells;
  readonly sheets?: readonly string[];
  /** Other rules that run too, for a rule about what others find. */
  readonly alongside?: readonly Rule[];
}

/** A small contract in which a rule finds something. */
export interface FaultyExample extends RuleExample {
  /** Cells that findings stand at, as addresses in the table: `["C3"]`; a row as a whole is `A3`. A cell of the second table is `second!C3`. */
  readonly finds: readonly string[];
  /** Severity of the findings, where it isn't the rule's own. */
  readonly severity?: Severity;
  /** The table after the first fix that the rule offers for each finding; needed when it offers any. */
  readonly fixed?: Grid;
}

interface RuleFacts<Named extends Settings> {
  /** `TRG`, a letter for the group, a number: never changes, never used again. */
  readonly id: string;
  /** The name that people use: `tier-gap`. */
  readonly slug: string;
  readonly severity: Severity;
  /** What it finds, in one sentence. */
  readonly summary: Text;
  /** What it costs to leave it. */
  readonly why: Text;
  /** What to do about it. */
  readonly advice: Text;
  /** The kind of fix that it offers. */
  readonly fixes: FixKind | "none";
  /** Columns that `check` reads: an edit elsewhere can't change its findings. */
  readonly reads: readonly TriggerColumn[];
  readonly settings?: Named;
  /** Facts without which it finds less, or nothing: its suppressions are then left alone. */
  readonly needs?: readonly (keyof ContractFacts)[];
  /** The real case that it comes from, or the public source of its rule. */
  readonly source?: { readonly title: string; readonly address?: string };
  readonly examples: { readonly valid: readonly RuleExample[]; readonly invalid: readonly FaultyExample[] };
}

/** Reports a finding: `report(at(row, "dueDays"), { en: "...", ja: "..." }, { values: { days } })`. */
export type Report = (place: Place, says: Text, more?: ReportDetails) => void;

export interface ReportDetails {
  readonly values?: MessageValues;
  readonly related?: readonly Place[];
  readonly fixes?: readonly Fix[];
  /** Where it is less than the rule's own. */
  readonly severity?: Severity;
}

/** What a rule is given beside the rows. */
export interface RuleContext<Named extends Settings> {
  readonly facts: ContractFacts;
  readonly settings: SettingValues<Named>;
  /** For what a table's header says; rows beside the one that is checked are not to be looked at. */
  readonly tables: readonly ContractTable[];
}

interface RowCheck<Named extends Settings> {
  /** Categories of the rows that it looks at; all when left out. */
  readonly categories?: readonly TriggerWord<"category">[];
  /** True to look at waived, expired and superseded rows too. */
  readonly includesDead?: boolean;
  readonly checkRow: (row: TriggerRow, report: Report, context: RuleContext<Named>) => void;
}

interface ContractCheck<Named extends Settings> {
  readonly checkContract: (contract: Contract, report: Report, context: RuleContext<Named>) => void;
}

interface SuppressionCheck {
  /** Runs when all others are done. `slugs` has the rules that ran, by id; `unsure` the ids and slugs of those whose silence proves nothing: switched off, broken down, or without a fact that they need. */
  readonly checkSuppressions: (suppressions: readonly PlacedSuppression[], slugs: ReadonlyMap<string, string>, report: Report, unsure: ReadonlySet<string>) => void;
}

/** A rule of the linter. */
export type Rule = RuleFacts<Settings> & (RowCheck<Settings> | ContractCheck<Settings> | SuppressionCheck);

/** A rule: `checkRow` where a row, with the contract's facts, is enough to judge by; `checkContract` where rows must be seen together. */
export function defineRule<const Named extends Settings = Record<never, never>>(rule: RuleFacts<Named> & (RowCheck<Named> | ContractCheck<Named> | SuppressionCheck)): Rule {
  // What a check is given are the settings that its own definition names.
  return rule as unknown as Rule;
}
