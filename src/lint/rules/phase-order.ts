import { awaitedIds } from "../../core/contract/fold-condition";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { phaseIn } from "../parts/phase";

export const phaseOrder = defineRule({
  id: "TRGR05",
  slug: "phase-order",
  severity: "warning",
  summary: { en: "An earlier step of development waits for a later one.", ja: "開発の前段階が後段階を先行条件としている。" },
  why: { en: "Most often two ids were swapped; the earlier milestone then falls due far too late.", ja: "多くはIDの取り違えで、前段階のマイルストンの支払期限が大幅に遅れます。" },
  advice: { en: "Compare with the clause; if it is meant, suppress with the clause as the reason.", ja: "条項と照合してください。意図した条件であれば、条項番号を理由として抑止してください。" },
  fixes: "none",
  reads: ["predecessors", "eventType", "eventText", "product", "indication", "territory"],
  examples: {
    valid: [
      {
        because: { en: "The third phase starts after the second has read out", ja: "第2相の結果後に第3相を開始" },
        table: [["TriggerID", "EventType", "EventText", "Predecessors"], ["M1", "TOPLINE", "Phase 2 primary endpoint met", null], ["M2", "FPI", "First patient dosed in Phase 3", "M1"]],
      },
      {
        because: { en: "Launch at home, then trials in the next country", ja: "自国での上市後に他国で治験を開始" },
        table: [["TriggerID", "Territory", "EventType", "Predecessors"], ["M1", "JP", "FCS", null], ["M2", "US", "IND_CLEARED", "M1"]],
      },
    ],
    invalid: [
      {
        because: { en: "The approval waits for the launch", ja: "承認が上市を待つ" },
        table: [["TriggerID", "Territory", "EventType", "Predecessors"], ["M1", "US", "FCS", null], ["M2", "US", "APPROVAL", "M1"]],
        finds: ["D3"],
      },
      {
        because: { en: "First dosing waits for the results of the same trial", ja: "同じ第3相試験の結果を投与開始が待つ" },
        table: [["トリガーID", "事象種別", "事象定義", "先行条件"], ["M1", "TOPLINE", "第3相試験の主要評価項目の達成", null], ["M2", "FPI", "第Ⅲ相試験の最初の被験者への投与", "M1"]],
        finds: ["D3"],
      },
    ],
  },
  checkContract: (contract, report) => {
    for (const row of contract.inForce) {
      const condition = row.at("predecessors");
      const stage = condition && stageOf(row);
      if (!condition || stage === undefined) continue;
      for (const id of awaitedIds(condition)) {
        const earlier = contract.withId(id);
        const earlierStage = earlier && stageOf(earlier);
        if (!earlier || earlierStage === undefined || earlierStage <= stage || !isSameProgramme(earlier, row)) continue;
        report(at(row, "predecessors"), { en: "{event} waits for {later} in {id}, which comes after it", ja: "「{event}」が、その後に来る{id}の「{later}」を待っています" }, {
          values: { id, event: eventName(row), later: eventName(earlier) },
          related: [at(earlier, "eventType")],
        });
      }
    }
  },
});

function stageOf(row: TriggerRow): number | undefined {
  const event = row.at("eventType");
  return event && triggerWords.event[event].stage;
}

function eventName(row: TriggerRow): { readonly en: string; readonly ja: string } {
  const event = row.at("eventType");
  return event === undefined ? { en: "", ja: "" } : triggerWords.event[event].name;
}

function isSameProgramme(one: TriggerRow, other: TriggerRow): boolean {
  if (one.at("product") !== other.at("product") || one.at("indication") !== other.at("indication") || placesOf(one) !== placesOf(other)) return false;
  // Trials repeat their steps: within them only those of one phase can be told to be in the wrong order.
  return ![one, other].every(isPerTrial) || (phaseIn(one.at("eventText")) !== undefined && phaseIn(one.at("eventText")) === phaseIn(other.at("eventText")));
}

function isPerTrial(row: TriggerRow): boolean {
  const event = row.at("eventType");
  return event !== undefined && triggerWords.event[event].isPerTrial === true;
}

function placesOf(row: TriggerRow): string {
  return [...(row.at("territory") ?? [])].sort().join();
}
