import { isoDate } from "../../../../cells/serial";
import { tableLanguage } from "../../../../core/contract/table-language";
import { languages, message, say, type Language, type Message, type Text } from "../../../../language/text";
import { triggerIds } from "../../../../lint/baseline";
import type { Finding, Severity } from "../../../../lint/finding";
import { heading, note } from "../../../../workbook/blocks/heading";
import { table } from "../../../../workbook/blocks/table";
import { cellIs } from "../../../../workbook/condition";
import { formula } from "../../../../workbook/expression";
import type { WorkbookPlan } from "../../../../workbook/plan";
import { countBySeverity } from "./finding-groups";
import type { CheckedContract } from "./follow/contract-linter";
import { lintWords } from "./lint-words";
import { cellName } from "./place-names";
import { ruleTexts } from "./rule-texts";

/** More would not go to Excel in one request. */
const mostRows = 1500;

const severityWords: Readonly<Record<Severity, Text>> = { error: lintWords.error, warning: lintWords.warning, info: lintWords.info };

/** The language that the findings' sheet is written in: that of the first table. */
export function sheetLanguage({ contract }: CheckedContract): Language {
  return tableLanguage(contract.tables[0]?.read.columns ?? []);
}

/** A sheet with a table of findings, a row for each: where it stands, what, why, what to do, the fix. */
export function findingsPlan(checked: CheckedContract, findings: readonly Finding[]): WorkbookPlan {
  const { contract } = checked;
  const { asOf } = contract.facts;
  const counts = countBySeverity(findings);
  const idOf = contract.derive(triggerIds);
  const found = inBoth(message(lintWords.found, { errors: counts.error, warnings: counts.warning, infos: counts.info }));
  const day = inBoth(asOf === undefined ? message(lintWords.noAsOf) : message(lintWords.asOf, { date: isoDate(asOf) }));
  const left = findings.length - mostRows;
  const rows = findings.slice(0, mostRows).map((finding) => {
    const { place, rule, severity, message: what, fixes } = finding;
    const cell = cellName(contract, place);
    const texts = ruleTexts[rule];
    return {
      cell: formula`HYPERLINK(${`#${cell}`},${cell})`,
      trigger: idOf(place) ?? null,
      severity: severityWords[severity],
      rule: `${rule} ${texts?.slug ?? ""}`.trim(),
      what: inBoth(what),
      why: texts?.why ?? null,
      advice: texts?.advice ?? null,
      fix: fixes.length === 0 ? null : inBoth(...fixes.map(({ title }) => title)),
    };
  });
  return {
    sheets: [
      {
        name: { en: "Check results", ja: "点検結果" },
        freeze: "CheckResults",
        orientation: "landscape",
        blocks: [
          heading({ en: "Results of the contract check", ja: "契約トリガー表の点検結果" }, "title"),
          heading({ en: `${found.en}; ${day.en}`, ja: `${found.ja}（${day.ja}）` }, "subtitle"),
          ...(left > 0 ? [note({ en: `${String(left)} more findings are not listed here.`, ja: `ほかに${String(left)}件の指摘があります（省略）。` })] : []),
          table({
            name: "CheckResults",
            columns: [
              { key: "cell", header: { en: "Cell", ja: "セル" }, role: "tableBody", width: 16 },
              { key: "trigger", header: { en: "Trigger", ja: "トリガー" }, role: "tableBody", width: 16 },
              {
                key: "severity",
                header: { en: "Severity", ja: "重大度" },
                role: "check",
                width: 11,
                conditions: [cellIs(severityWords.error, "red"), cellIs(severityWords.warning, "amber"), cellIs(severityWords.info, "unknown")],
              },
              { key: "rule", header: { en: "Rule", ja: "ルール" }, role: "tableBody", width: 20 },
              { key: "what", header: { en: "What is wrong", ja: "指摘内容" }, role: "tableBody", width: 44 },
              { key: "why", header: { en: "Why it matters", ja: "放置した場合の影響" }, role: "tableBody", width: 40 },
              { key: "advice", header: { en: "What to do", ja: "対処" }, role: "tableBody", width: 36 },
              { key: "fix", header: { en: "Fix", ja: "修正案" }, role: "tableBody", width: 28 },
            ],
            rows,
          }),
        ],
      },
    ],
  };
}

function inBoth(...messages: readonly Message[]): Text {
  const [en = "", ja = ""] = languages.map((language) => messages.map((one) => say(one, language)).join(" / "));
  return { en, ja };
}
