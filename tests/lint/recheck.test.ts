import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Scalar } from "../../src/cells/value";
import { say } from "../../src/language/text";
import { checkContract, ContractCheck, type CheckResult } from "../../src/lint/check-contract";
import { Contract } from "../../src/lint/contract";
import { rules } from "../../src/lint/rules/catalogue";
import { anyCell, anyTable } from "./any-table";

const shown = ({ findings, suppressed, failures }: CheckResult) => ({
  findings: findings.map(({ rule, severity, place, message }) => [rule, severity, place.table, place.row, place.column, say(message, "en")]),
  suppressed: suppressed.map(({ finding }) => [finding.rule, finding.place.row]),
  failures,
});

test("after any edits the findings are those of a whole check", () => {
  fc.assert(
    fc.property(anyTable, fc.array(fc.tuple(fc.nat(), anyCell), { minLength: 1, maxLength: 4 }), (table, edits) => {
      fc.pre(table.length > 1);
      const cells: Scalar[][] = table.map((line) => [...line]);
      const contractOf = () => new Contract({ tables: [{ name: "T", sheet: "S", row: 0, column: 0, cells }], facts: { asOf: 46_500, fiscalStart: 4, parties: [{ name: "Kita Pharma", country: "JP" }, { name: "Minami Bio", country: "US" }] } });
      const live = contractOf();
      const check = new ContractCheck(live, rules);
      for (const _ of check.run());
      for (const [number, { column, value }] of edits) {
        const row = 1 + (number % (cells.length - 1));
        const position = live.tables[0]?.read.columns.find((found) => found.column === column)?.position;
        (cells[row] as Scalar[])[position as number] = value;
        // False means: read it all again, which is what is compared with.
        if (!check.recheck(0, row + 1, new Set([column]))) return;
        expect(shown(check.result())).toEqual(shown(checkContract(contractOf(), rules)));
      }
    }),
    { numRuns: 30 },
  );
});
