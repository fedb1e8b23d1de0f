import type { Finding } from "../../../../../lint/finding";
import { LongList } from "../../parts/long-list";
import { groupFindings, keyOf, type FindingGroup, type FindingView } from "../finding-groups";
import { FindingItem } from "./finding-item";
import type { LintGiven } from "./lint-given";

interface Props extends LintGiven {
  readonly findings: readonly Finding[];
  readonly grouping: FindingView["grouping"];
}

/** Findings in their groups, some at a time: lists of any length open at once. */
export function FindingList({ findings, grouping, ...given }: Props) {
  return (
    <div class="findings">
      <LongList entries={groupFindings(given.checked, findings, grouping, given.language)} keyOf={({ key }) => key} language={given.language}>
        {(group) => <Group {...given} group={group} />}
      </LongList>
    </div>
  );
}

function Group({ group, ...given }: LintGiven & { readonly group: FindingGroup }) {
  return (
    <>
      <h3>
        {group.title} <span class="quiet">({group.findings.length})</span>
      </h3>
      <LongList entries={group.findings} keyOf={keyOf} language={given.language}>
        {(finding) => <FindingItem {...given} finding={finding} id={idOf(finding)} />}
      </LongList>
    </>
  );
}

/** An id for the page: the same as long as the finding stays where it is. */
function idOf({ rule, place: { table, row, column, position } }: Finding): string {
  return `finding-${rule}-${String(table)}-${String(row)}-${column ?? String(position ?? "row")}`;
}
