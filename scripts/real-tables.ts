import { checkContract } from "../src/lint/check-contract";
import { Contract } from "../src/lint/contract";
import { severities, type Severity } from "../src/lint/finding";
import { rules } from "../src/lint/rules/catalogue";
import { schedules } from "../tests/lint/schedules/catalogue";
import { tableOf, type Schedule } from "../tests/lint/schedules/schedule";

/** The page that says how often each rule fires on tables of real contracts, and why each finding there is right. */
export function documentRealTables(): string {
  const checked = schedules.map((schedule) => ({ schedule, found: severitiesFound(schedule) }));
  const count = (id: string) => checked.filter(({ found }) => found.has(id)).length;
  const firing = rules.filter(({ id }) => count(id) > 0).sort((one, other) => count(other.id) - count(one.id));
  return [
    "# Rules on real tables",
    `${String(schedules.length)} published contracts and releases, entered as trigger tables: what the source says, in its figures; what was not read stays blank. Tests check that every finding is one of those below. ${String(rules.length - firing.length)} of ${String(rules.length)} rules find nothing in them; no rule fires on more than half.`,
    "## How often each rule fires",
    table([["rule", "tables"], ...firing.map(({ id, slug }) => [`[${id} ${slug}](${id}.md)`, `${String(count(id))} of ${String(schedules.length)}`])]),
    `Not once: ${rules.filter(({ id }) => count(id) === 0).map(({ id }) => id).join(", ")}.`,
    "## Why each finding is right",
    ...checked.map(({ schedule, found }) => [`### ${schedule.title}`, `[${schedule.source.title}](${schedule.source.address})`, list(schedule, found)].join("\n\n")),
  ].join("\n\n") + "\n";
}

function severitiesFound(schedule: Schedule): ReadonlyMap<string, Severity> {
  const { findings } = checkContract(new Contract({ tables: [{ name: "Triggers", sheet: "Triggers", row: 0, column: 0, cells: tableOf(schedule) }], ...(schedule.facts && { facts: schedule.facts }) }), rules);
  const worstLast = [...findings].sort((one, other) => severities.indexOf(other.severity) - severities.indexOf(one.severity));
  return new Map(worstLast.map(({ rule, severity }) => [rule, severity]));
}

function list({ findings }: Schedule, found: ReadonlyMap<string, Severity>): string {
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([rule, severity]) => `- ${rule} (${severity}): ${findings[rule] ?? ""}`).join("\n");
}

function table([header = [], ...rows]: readonly (readonly string[])[]): string {
  return [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
