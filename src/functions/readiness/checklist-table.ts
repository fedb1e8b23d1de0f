import type { ItemKind, ItemStatus, Proof } from "../../seeds/readiness";
import { readinessWords } from "../../seeds/readiness";
import { date, dateCell } from "../parameters/date";
import { numberCell } from "../parameters/number";
import { optional } from "../parameters/optional";
import { table } from "../parameters/table";
import { textCell } from "../parameters/text-cell";
import { wordCell } from "../parameters/word";

const { columns, kind, status, proof } = readinessWords;

/** The `checklist` parameter that readiness functions share. */
export const checklistTable = table(
  { en: "The checklist, a row for each item; with its header row the columns may stand in any order", ja: "チェックリスト（項目ごとに1行）。見出し行があれば列の順序は自由" },
  {
    area: { name: columns.area, cell: textCell },
    item: { name: columns.item, cell: textCell, blank: { value: "", words: { en: "named by its row", ja: "行番号で表示" } } },
    kind: { name: columns.kind, cell: wordCell<ItemKind>(kind), blank: { value: "should", words: kind.should } },
    status: { name: columns.status, also: ["状態", "ステータス"], cell: wordCell<ItemStatus>(status), blank: { value: "notStarted", words: status.notStarted }, isNeeded: true },
    proof: { name: columns.proof, cell: wordCell<Proof>(proof), blank: { value: "none", words: proof.none } },
    proofNeeded: { name: columns.proofNeeded, cell: wordCell<Proof>(proof), blank: { value: "thirdParty", words: proof.thirdParty } },
    proofDate: { name: columns.proofDate, cell: dateCell, blank: { value: undefined, words: { en: "no date", ja: "日付なし" } } },
    validUntil: { name: columns.validUntil, cell: dateCell, blank: { value: undefined, words: { en: "no end", ja: "期限なし" } } },
    weight: { name: columns.weight, cell: numberCell({ from: 0 }), blank: { value: 1, words: { en: "1", ja: "1" } } },
  },
);

/** The `asOf` parameter that readiness functions share. */
export const asOfDay = optional(
  date({
    en: "The day to judge proof on; without it no date is read and all proof counts as fresh",
    ja: "証拠を評価する基準日。省略すると日付は読まず、すべての証拠を有効とみなす",
  }),
);

/** Where the model and its numbers come from. */
export const readinessSource = {
  title: "House model: shares of met criteria weighed by proof, combined by the geometric mean as in the human development index",
  address: "https://hdr.undp.org/sites/default/files/2021-22_HDR/hdr2021-22_technical_notes.pdf",
};
