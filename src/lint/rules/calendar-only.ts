import { readDateText } from "../../core/contract/date-text";
import { awaitedIds } from "../../core/contract/fold-condition";
import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Contract } from "../contract";
import { defineRule } from "../define-rule";
import { at, fix, set, type Fix } from "../finding";
import { productKey } from "../parts/by-product";
import { milestones } from "../parts/money";
import { isSettled } from "../parts/owed";
import { gradeOf, isByCalendar } from "../parts/proof";
import { rowName } from "../parts/row-name";

export const calendarOnly = defineRule({
  id: "TRGL01",
  slug: "calendar-only",
  severity: "warning",
  summary: { en: "A milestone is paid because a day comes, whatever has been achieved.", ja: "マイルストンが、成果と関係なく日付の到来のみで支払われる。" },
  why: { en: "Money moves whether or not value is created; it is an instalment under another name, and accountants will treat it as one.", ja: "価値が生まれなくても支払が生じます。実質は分割払いであり、会計上もそのように扱われます。" },
  advice: { en: "Tie it to an event that can be proved, or call it what it is: an instalment.", ja: "証明できる事象を条件とするか、実態どおり分割払いとしてください。" },
  fixes: "suggestion",
  reads: ["triggerId", "status", "category", "product", "eventType", "eventText", "verifier", "predecessors"],
  source: { title: "Ardelyx and Kyowa Kirin, research collaboration of November 2019: second instalment on the first anniversary", address: "https://www.sec.gov/Archives/edgar/data/1437402/000162828022012630/R12.htm" },
  examples: {
    valid: [
      {
        because: { en: "Anniversaries that follow an approval", ja: "承認を先行条件とする応当日払い" },
        table: [["TriggerID", "Category", "EventType", "EventText", "Predecessors"], ["M1", "reg_milestone", "APPROVAL", "FDA approval", null], ["M2", "reg_milestone", "CALENDAR", "First anniversary", "M1"]],
      },
      { because: { en: "An instalment of the upfront, called so", ja: "契約一時金の分割払いと明示" }, table: [["TriggerID", "Category", "EventType", "EventText"], ["U2", "upfront", "CALENDAR", "First anniversary of 2019-11-11"]] },
    ],
    invalid: [
      {
        because: { en: "The second instalment of Ardelyx and Kyowa Kirin, booked as a milestone", ja: "分割払いの2回目がマイルストンとされている（実例）" },
        table: [["TriggerID", "Category", "EventType", "EventText", "Amount"], ["M1", "dev_milestone", "CALENDAR", "First anniversary of the agreement", 5_000_000]],
        finds: ["C2"],
        fixed: [["TriggerID", "Category", "EventType", "EventText", "Amount"], ["M1", "upfront", "CALENDAR", "First anniversary of the agreement", 5_000_000]],
      },
      {
        because: { en: "A day beside an event that could be proved", ja: "証明できる事象が別にあるのに日付だけで支払う" },
        table: [["トリガーID", "区分", "製品", "事象種別", "事象定義", "先行条件"], ["M1", "開発マイルストン", "A", "最初の被験者への投与", "第2相試験", null], ["M2", "開発マイルストン", "A", null, "2028年4月1日", null]],
        finds: ["E3"],
        fixed: [["トリガーID", "区分", "製品", "事象種別", "事象定義", "先行条件"], ["M1", "開発マイルストン", "A", "最初の被験者への投与", "第2相試験", null], ["M2", "開発マイルストン", "A", null, "2028年4月1日", "M1"]],
      },
    ],
  },
  checkContract: (contract, report) => {
    const suspects = new Set(contract.of(...milestones).filter((row) => !isSettled(row) && isByDate(row) && !waitsForProof(contract, row)));
    // The provable milestone of the same product that stands nearest above.
    const nearest = new Map<string, TriggerRow>();
    for (const row of suspects.size === 0 ? [] : contract.inForce) {
      const programme = `${String(row.table)} ${productKey(row)}`;
      if (suspects.has(row)) {
        report(at(row, isByCalendar(row) ? "eventType" : "eventText"), { en: "{id} is paid because a day comes: it waits for nothing that can be proved", ja: "{id}は日付の到来だけで支払われ、証明できる事象を条件としていません" }, {
          values: { id: rowName(row) },
          fixes: suggestions(row, nearest.get(programme)),
        });
      } else if (isMilestone(row) && isProvable(row)) nearest.set(programme, row);
    }
  },
});

function isByDate(row: TriggerRow): boolean {
  return isByCalendar(row) || (row.at("eventType") === undefined && readDateText(row.at("eventText") ?? "") !== undefined);
}

function waitsForProof(contract: Contract, row: TriggerRow): boolean {
  const condition = row.at("predecessors");
  return condition !== undefined && awaitedIds(condition).some((id) => {
    const earlier = contract.withId(id);
    return earlier !== undefined && isProvable(earlier);
  });
}

function isProvable(row: TriggerRow): boolean {
  const grade = gradeOf(row);
  return grade !== undefined && grade !== "D";
}

function isMilestone(row: TriggerRow): boolean {
  const category = row.at("category");
  return category === "dev_milestone" || category === "reg_milestone";
}

function suggestions(row: TriggerRow, proof: TriggerRow | undefined): readonly Fix[] {
  const id = proof?.at("triggerId");
  const instalment = fix("suggestion", { en: "Call it an instalment of the upfront", ja: "契約一時金の分割払いとする" }, [set(row, "category", "upfront")]);
  if (id === undefined || row.at("predecessors") !== undefined) return [instalment];
  return [fix("suggestion", { en: "Let it wait for {id}", ja: "{id}を先行条件とする" }, [set(row, "predecessors", id)], { id }), instalment];
}
