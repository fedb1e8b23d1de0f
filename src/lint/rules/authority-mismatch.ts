import type { TriggerRow } from "../../core/contract/trigger-row";
import { authorities, placesWithOwnCodes, type Authority } from "../../seeds/authorities";
import { triggerWords, type TriggerWord } from "../../seeds/triggers";
import { defineRule, type Report } from "../define-rule";
import { at, fix, set, type Fix } from "../finding";
import { authoritiesIn, authorityOf, isJapanese, jurisdictionOf, type Jurisdiction } from "../parts/authorities";
import { partyTakenForAuthority } from "../parts/filed-with";

export const authorityMismatch = defineRule({
  id: "TRGR07",
  slug: "authority-mismatch",
  severity: "error",
  summary: { en: "The authority that a row names has no say in its Territory.", ja: "記載された当局が「地域」の当局ではない。" },
  why: { en: "The event as written can never be proved, so the payment can always be disputed.", ja: "記載どおりの事象を証明できず、支払をめぐる争いの原因になります。" },
  advice: {
    en: "Name the authority of the Territory (in Japan an application is filed with the PMDA and approved by the MHLW), or correct the Territory or the event code.",
    ja: "「地域」の当局（日本では申請先はPMDA、承認者は厚生労働大臣）を記載するか、「地域」または事象コードを訂正してください。",
  },
  fixes: "suggestion",
  reads: ["eventText", "evidence", "eventType", "territory", "payer", "payee"],
  source: {
    title: "Ardelyx release of 11 April 2022 on its amended licence: the application is to be filed \"for approval with Kyowa Kirin\"",
    address: "https://markets.businessinsider.com/news/stocks/ardelyx-and-kyowa-kirin-amend-license-agreement-for-tenapanor-1031345989",
  },
  examples: {
    valid: [
      { because: { en: "The PMDA decides in Japan", ja: "日本の当局はPMDA" }, table: [["TriggerID", "Territory", "EventType", "EventText"], ["M1", "JP", "JNDA_SUBMIT", "J-NDA filed with the PMDA together with Kyowa Kirin"]] },
      { because: { en: "One of two authorities fits", ja: "いずれかの当局が地域に合う" }, table: [["TriggerID", "Territory", "EventText"], ["M1", "JP, CN", "First approval by the PMDA or the NMPA, the FDA having approved before"]] },
      { because: { en: "China too has applications called IND and NDA", ja: "中国にもIND・NDAと呼ばれる申請がある" }, table: [["TriggerID", "Territory", "EventType"], ["M1", "CN", "IND_CLEARED"]] },
      { because: { en: "Worldwide holds the US", ja: "全世界には米国が含まれる" }, table: [["TriggerID", "Territory", "EventText"], ["M1", "worldwide", "FDA approval"]] },
      { because: { en: "The parties approve a plan of their own", ja: "当事者による計画の承認" }, table: [["TriggerID", "Territory", "Payer", "EventText"], ["M1", "JP", "Torii", "Approval of the launch plan by Torii"]] },
    ],
    invalid: [
      {
        because: { en: "The application is filed with the licensee itself", ja: "ライセンシー自身に承認申請することになっている" },
        table: [["TriggerID", "Territory", "Payer", "EventType", "EventText"], ["M1", "JP", "Kyowa Kirin", "JNDA_SUBMIT", "File for approval with Kyowa Kirin"]],
        finds: ["E2"],
        fixed: [["TriggerID", "Territory", "Payer", "EventType", "EventText"], ["M1", "JP", "Kyowa Kirin", "JNDA_SUBMIT", "File for approval with MHLW"]],
      },
      {
        because: { en: "The paper of the FDA for an approval in Japan", ja: "日本の承認の証憑がFDAの書面" },
        table: [["トリガーID", "地域", "事象種別", "証憑"], ["M1", "日本", "承認", "米国FDAの承認書"]],
        finds: ["D2"],
        fixed: [["トリガーID", "地域", "事象種別", "証憑"], ["M1", "日本", "承認", "厚生労働省の承認書"]],
      },
      {
        because: { en: "An IND is the US's, Japan has the clinical trial notification", ja: "INDは米国の制度。日本は治験計画届" },
        table: [["TriggerID", "Territory", "EventType"], ["M1", "JP", "IND_CLEARED"]],
        finds: ["C2"],
        fixed: [["TriggerID", "Territory", "EventType"], ["M1", "JP", "CTN_CLEARED"]],
      },
    ],
  },
  checkRow: (row, report, { facts: { parties = [] } }) => {
    const jurisdiction = jurisdictionOf(row);
    if (jurisdiction && reportCode(row, jurisdiction, report)) return;
    if (jurisdiction && (["eventText", "evidence"] as const).some((column) => reportAuthority(row, column, jurisdiction, report))) return;
    const text = row.at("eventText");
    const names = [row.at("payer"), row.at("payee"), ...parties.map(({ name }) => name)].filter((name) => name !== undefined);
    const party = text === undefined ? undefined : partyTakenForAuthority(text, names);
    if (text === undefined || party === undefined) return;
    report(at(row, "eventText"), { en: "{party} is a party, not an authority that applications are filed with", ja: "{party}は契約当事者であり、申請先の当局ではありません" }, {
      values: { party },
      fixes: replacements(row, "eventText", party, jurisdiction?.places),
    });
  },
});

/** An event code whose papers only another place's authority issues. Reports it and answers true. */
function reportCode(row: TriggerRow, { places, isWhole }: Jurisdiction, report: Report): boolean {
  const event = row.at("eventType");
  const authority = authorityOf(event);
  if (event === undefined || !authority || places.has(authority.place) || !isWhole || ![...places].every((place) => placesWithOwnCodes.has(place))) return false;
  report(at(row, "eventType"), { en: "{event} is shown by the {authority}, which has no say in {territory}", ja: "「{event}」を証するのは{authority}であり、{territory}の当局ではありません" }, {
    values: { event: triggerWords.event[event].name, authority: authority.name, territory: territoryOf(row) },
    related: [at(row, "territory")],
    fixes: [...sameStepIn(event, places).map((code) => fix("suggestion", { en: "Change EventType to {code}", ja: "「事象種別」を「{name}」にする" }, [set(row, "eventType", code)], { code, name: triggerWords.event[code].name.ja })),
      fix("suggestion", { en: "Change Territory to {place}", ja: "「地域」を{place}にする" }, [set(row, "territory", authority.place)], { place: authority.place })],
  });
  return true;
}

function reportAuthority(row: TriggerRow, column: "eventText" | "evidence", { places, isWhole }: Jurisdiction, report: Report): boolean {
  const named = authoritiesIn(row.at(column));
  const [first] = named.filter(({ authority }) => authority.alsoMeans === undefined);
  if (!first || named.some(({ authority }) => places.has(authority.place))) return false;
  const event = row.at("eventType");
  // A trial or a sale may be defined by what happens elsewhere; an act of an authority may not.
  const isDoubtful = !isWhole || (event !== undefined && triggerWords.event[event].grade !== "A");
  report(at(row, column), { en: "{authority} has no say in {territory}", ja: "{authority}は{territory}の当局ではありません" }, {
    values: { authority: first.name, territory: territoryOf(row) },
    related: [at(row, "territory")],
    fixes: replacements(row, column, first.name, places),
    ...(isDoubtful ? { severity: "warning" } : {}),
  });
  return true;
}

function replacements(row: TriggerRow, column: "eventText" | "evidence", wrong: string, places: Jurisdiction["places"] = new Set()): readonly Fix[] {
  const written = String(row.cell(column) ?? "");
  if (!written.includes(wrong)) return [];
  const name = (authority: Authority) => authority.name[isJapanese(written) ? "ja" : "en"];
  return authorities
    .filter(({ place }) => places.has(place))
    .map((authority) => fix("suggestion", { en: "Name the {authority} instead", ja: "{authority}に改める" }, [set(row, column, written.replaceAll(wrong, name(authority)))], { authority: authority.name }));
}

/** The codes of the same step where the places' own authorities decide. */
function sameStepIn(event: TriggerWord<"event">, places: Jurisdiction["places"]): readonly TriggerWord<"event">[] {
  const { stage } = triggerWords.event[event];
  return authorities.flatMap(({ place, events }) => (places.has(place) ? events.filter((code) => stage !== undefined && triggerWords.event[code].stage === stage) : []));
}

function territoryOf(row: TriggerRow): string {
  return String(row.cell("territory") ?? "");
}
