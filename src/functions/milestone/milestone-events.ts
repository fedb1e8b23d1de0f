import type { Scalar } from "../../cells/value";
import { milestoneEvents as paymentsOf } from "../../core/milestone/milestone-events";
import { defineFunction } from "../define-function";
import { choice } from "../parameters/choice";
import { numberCell } from "../parameters/number";
import { optional } from "../parameters/optional";
import { table } from "../parameters/table";
import { textCell } from "../parameters/text-cell";
import { texts } from "../parameters/texts";
import { rows } from "../results/rows";

export const milestoneEvents = defineFunction({
  name: "MILESTONE.EVENTS",
  summary: { en: "What each development milestone that was achieved pays", ja: "達成した開発マイルストンごとの支払額" },
  description: {
    en: "Events are given in the order in which they came. Each step of the ladder pays once: an event that comes again, or was paid with a later one, pays 0.",
    ja: "事象は発生順に指定します。各段の支払は1回限りで、再び発生した事象や、後の事象とともに支払済みの事象は0になります。",
  },
  formula: "strict: payment of the event; catchup: payments of all unpaid steps up to the event",
  parameters: {
    ladder: table(
      { en: "The steps in their order: event and payment", ja: "段の順序どおりの事象と支払額" },
      {
        event: { name: { en: "Event", ja: "事象" }, also: ["Milestone", "EventType", "EventText", "事象種別", "事象定義", "マイルストン", "マイルストーン", "イベント"], cell: textCell },
        payment: { name: { en: "Payment", ja: "支払額" }, also: ["Amount", "金額"], cell: numberCell({ from: 0 }) },
      },
    ),
    achieved: texts({ en: "The events that came, in order of time: a cell or a column", ja: "達成した事象（発生順、1つのセルまたは列）" }, textCell, ["Event", "Achieved", "Milestone", "事象", "達成", "達成した事象", "マイルストン", "マイルストーン", "イベント"]),
    skipped: optional(
      choice(
        { en: "What happens to steps that were skipped", ja: "飛ばされた段の扱い" },
        {
          strict: { en: "they pay only if they come: IND, P3 pay 2 and 10", ja: "発生したときだけ支払う（IND、P3で2と10）" },
          catchup: { en: "they are paid with the next event: P3 pays P2's 5 as well, 2 and 15", ja: "次の事象とともに支払う（P3でP2の5も支払い、2と15）" },
        },
      ),
      "strict",
    ),
  },
  returns: rows({ en: "A row for each achieved event, in order", ja: "達成した事象ごとに1行（順番どおり）" }, [
    { name: { en: "Event", ja: "事象" }, meaning: { en: "as it was given", ja: "指定された事象" } },
    { name: { en: "Payment", ja: "支払額" }, meaning: { en: "what falls due with it", ja: "その事象で発生する支払額" } },
  ]),
  examples: [
    {
      call: '=DEAL.MILESTONE.EVENTS({"IND",2;"P2",5;"P3",10;"NDA",15;"Approval",30},{"IND";"P3";"Approval"})',
      gives: [
        ["IND", 2],
        ["P3", 10],
        ["Approval", 30],
      ],
      because: { en: "strict: what was skipped isn't paid", ja: "strict：飛ばされた段は支払わない" },
    },
    {
      call: '=DEAL.MILESTONE.EVENTS({"IND",2;"P2",5;"P3",10;"NDA",15;"Approval",30},{"IND";"P3";"Approval"},"catchup")',
      gives: [
        ["IND", 2],
        ["P3", 15],
        ["Approval", 45],
      ],
      because: { en: "P3 catches up P2, Approval catches up NDA", ja: "P3でP2、ApprovalでNDAも支払う" },
    },
    {
      call: '=DEAL.MILESTONE.EVENTS({"事象","金額";"IND",2;"P2",5;"P3",10},{"P3";"P2"},"catchup")',
      gives: [
        ["P3", 17],
        ["P2", 0],
      ],
      because: { en: "P2 was paid with P3, so that it pays nothing when it comes after all", ja: "P2はP3とともに支払済みのため、後から達成しても0" },
    },
    {
      call: '=DEAL.MILESTONE.EVENTS({"IND",2;"P2",5},{"IND";"Phase 2"})',
      fails: { code: "#VALUE!", says: 'achieved row 2 is no event of ladder: "Phase 2"' },
      because: { en: "events are matched by their words", ja: "事象は名称で照合します" },
    },
  ],
  mistakes: [
    { en: "Under catch-up a step is never paid twice, even if it comes later", ja: "catchupでも、後から達成した段を二重に支払わない" },
    { en: "Without a skip clause the strict reading holds: a skipped milestone isn't deemed achieved", ja: "飛越規定がなければstrict：飛ばされたマイルストンは達成とみなさない" },
  ],
  source: { title: "Law Insider, Skipped Milestones", address: "https://www.lawinsider.com/clause/skipped-milestones" },
  compute: ({ ladder, achieved, skipped }) => {
    const lines = achieved.map((): readonly [Scalar, Scalar] => [null, null]);
    const first = achieved[0]?.row ?? 1;
    const came = achieved.flatMap(({ row, value }) => (value === undefined ? [] : [{ row, event: value }]));
    for (const { row, event, payment } of paymentsOf(ladder, came, skipped)) lines[row - first] = [event, payment];
    return lines;
  },
});
