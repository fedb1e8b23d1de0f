import { describe, expect, test } from "vitest";
import { say } from "../../src/language/text";
import { checkContract } from "../../src/lint/check-contract";
import { positionOf } from "../../src/lint/cell-edits";
import { Contract, type ContractTable } from "../../src/lint/contract";
import { editedCells } from "../../src/lint/edited-cells";
import type { Place } from "../../src/lint/finding";
import { rules } from "../../src/lint/rules/catalogue";
import type { TriggerColumn } from "../../src/seeds/triggers";
import { events } from "./defects/events";
import { payments } from "./defects/payments";
import { royalties } from "./defects/royalties";
import { tableOf } from "./schedules/schedule";

const defects = [...royalties, ...payments, ...events];
const cellOf = ({ column, row }: Place) => `${column ?? ""} ${String(row)}`;

test("twelve defects of real contracts are there", () => {
  expect(defects).toHaveLength(12);
});

describe.each(defects.map((defect) => [defect.title, defect] as const))("%s", (_, defect) => {
  const cells = tableOf({ ...defect, findings: {} });
  const contract = new Contract({ tables: [{ name: "Triggers", sheet: "Triggers", row: 0, column: 0, cells }], ...(defect.facts && { facts: defect.facts }) });
  const { findings, failures } = checkContract(contract, rules);

  test("is found where it stands, as grave as it is", () => {
    expect(failures).toEqual([]);
    const found = Object.keys(defect.expects).map((rule) => [rule, findings.filter((finding) => finding.rule === rule)] as const);
    expect(Object.fromEntries(found.map(([rule, all]) => [rule, { severity: all[0]?.severity, finds: all.map(({ place }) => cellOf(place)) }]))).toEqual(defect.expects);
  });

  test("is all that is wrong or doubtful", () => {
    const others = findings.filter(({ rule, severity }) => !(rule in defect.expects) && severity !== "info");
    expect(others.map(({ rule, severity, place, message }) => `${rule} ${severity} ${cellOf(place)}: ${say(message, "en")}`)).toEqual([]);
  });

  test("is as it should be once its first fix is done", () => {
    const fixes = findings.filter(({ rule }) => rule in defect.expects).flatMap((finding) => finding.fixes.slice(0, 1));
    const [after = []] = editedCells(contract, fixes);
    const cellAt = (place: string) => {
      const [column, row] = place.split(" ");
      return after[Number(row) - 1]?.[positionOf(contract.tables[0] as ContractTable, { table: 0, row: Number(row), column: column as TriggerColumn }) ?? -1];
    };
    expect(Object.fromEntries(Object.keys(defect.fixed ?? {}).map((place) => [place, cellAt(place)]))).toEqual(defect.fixed ?? {});
  });
});
