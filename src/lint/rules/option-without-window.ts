import { defineRule } from "../define-rule";
import { at } from "../finding";
import { optionWindow } from "../parts/option-window";

export const optionWithoutWindow = defineRule({
  id: "TRGX05",
  slug: "option-without-window",
  severity: "error",
  summary: { en: "An option doesn't say when its window opens or when it closes.", ja: "オプションの行使期間の開始または終了が定められていない。" },
  why: { en: "An option that stays open blocks every later partner.", ja: "行使期間の定まらないオプションは、他社との提携を無期限に妨げます。" },
  advice: { en: "State the event that opens the window, such as receipt of the data package, and the days or the date (LongStop) that close it.", ja: "開始の事象（データパッケージの受領など）と、終了までの日数または「期限」を記載してください。" },
  fixes: "none",
  reads: ["eventType", "eventText", "predecessors", "earliest", "longStop"],
  examples: {
    valid: [
      { because: { en: "Days from the data package", ja: "データパッケージ受領からの日数" }, table: [["TriggerID", "Category", "EventText"], ["O1", "option", "Option exercised within 90 days of receipt of the data package"]] },
      { because: { en: "Until a fixed day", ja: "確定期日まで" }, table: [["TriggerID", "Category", "EventText", "LongStop"], ["O1", "option", "Option to participate in a second tranche", "2026-01-31"]] },
      { because: { en: "The wait and the end stand in columns", ja: "先行条件と期限を列で記載" }, table: [["トリガーID", "区分", "事象定義", "先行条件", "期限"], ["O1", "オプション", "第二適応のオプション行使", "D1", "2028年3月31日"]] },
    ],
    invalid: [
      { because: { en: "At any time", ja: "いつでも行使できる" }, table: [["TriggerID", "Category", "EventText"], ["O1", "option", "Option to license a second compound by written notice"]], finds: ["C2"] },
      { because: { en: "It opens and never closes", ja: "開始はあるが終了がない" }, table: [["トリガーID", "区分", "事象定義", "期限"], ["O1", "オプション", "データパッケージの受領後に行使できる", null]], finds: ["C2"] },
      { because: { en: "90 days from nothing", ja: "起算点のない90日" }, table: [["TriggerID", "Category", "EventText"], ["O1", "option", "Option exercised in writing within 90 days"]], finds: ["C2"] },
    ],
  },
  categories: ["option"],
  checkRow: (row, report) => {
    const { hasStart, hasEnd } = optionWindow(row);
    if (hasStart && hasEnd) return;
    const says = hasEnd
      ? { en: "The option's days run from no stated event", ja: "オプションの行使期間の起算点がありません" }
      : hasStart
        ? { en: "The option's window never closes", ja: "オプションの行使期間に終期がありません" }
        : { en: "The option has no window: neither an event that opens it nor a day that closes it", ja: "オプションの行使期間の始期も終期もありません" };
    report(at(row, "eventText"), says);
  },
});
