import { minimumTriggerColumns, triggerColumns, type TriggerColumn } from "../../seeds/triggers";
import type { TriggerRow } from "../../core/contract/trigger-row";
import type { TriggerTable } from "../../core/contract/read-trigger-table";
import type { Contract } from "../contract";
import { defineRule, type Report } from "../define-rule";
import { at, atHeader } from "../finding";
import { isFilled, isFull, neededColumns, neededReads, type Need } from "../parts/needed-columns";
import { rowName } from "../parts/row-name";

const minimum = new Set(minimumTriggerColumns);
const separator = String.fromCharCode(0);
const header = ["TriggerID", "Status", "Category", "Product", "Territory", "Payer", "Payee", "EventType", "EventText", "Scale", "Amount", "Currency"];

export const requiredValue = defineRule({
  id: "TRGS02",
  slug: "required-value",
  severity: "error",
  summary: { en: "A cell is blank that every row, or every row of its category, must fill.", ja: "すべての行、または当該区分の行で必須のセルが空欄である。" },
  why: { en: "A payment without its payer, payee, event or currency can be neither claimed nor checked.", ja: "支払者・受領者・事象・通貨のいずれかを欠く支払は、請求も検証もできません。" },
  advice: { en: "Fill the cell from the contract. A value that the parties keep back is written [***], one still open TBD; a dash counts as blank.", ja: "契約書から転記してください。非開示の値は[***]、未定の値は「未定」と記入します。「-」は空欄とみなします。" },
  fixes: "none",
  reads: [...new Set<TriggerColumn>([...neededReads, "status", "version", "supersedes"])],
  examples: {
    valid: [
      { because: { en: "A complete milestone", ja: "すべて記入されたマイルストン" }, table: [header, ["M1", "active", "reg_milestone", "TAK-001", "US", "Licensee", "Licensor", "APPROVAL", "Approval of the NDA by the FDA", "million", 10, "USD"]] },
      { because: { en: "A hidden amount is an amount", ja: "伏字の金額は記入済みとみなす" }, table: [header, ["M1", "active", "reg_milestone", "TAK-001", "JP", "Ono", "Array", "APPROVAL", "Marketing approval in Japan", "1", "[***]", "JPY"]] },
      { because: { en: "The amount itself says its currency and its scale", ja: "金額のセルに通貨と桁が含まれている" }, table: [header, ["M1", "active", "upfront", "TAK-001", "JP", "A", "B", "CALENDAR", "Signing of the agreement", null, "35億円", null]] },
    ],
    invalid: [
      {
        because: { en: "No payee, and no currency for the amount", ja: "受領者と通貨がない" },
        table: [header, ["M1", "active", "reg_milestone", "TAK-001", "US", "Licensee", "-", "APPROVAL", "Approval of the NDA by the FDA", "million", 10, null]],
        finds: ["G2", "L2"],
      },
      {
        because: { en: "A sales milestone needs its threshold", ja: "販売マイルストンに閾値がない" },
        table: [["トリガーID", "状態", "区分", "製品", "地域", "支払者", "受領者", "事象種別", "事象定義", "指標", "下限", "桁", "金額", "通貨"], ["S1", "有効", "販売マイルストン", "TAK-001", "JP", "甲社", "乙社", "SALES_GT", "年間純売上高の達成", "純売上高", null, "億円", 10, "JPY"]],
        finds: ["K2"],
      },
      {
        because: { en: "Rights are granted and the table has nowhere to say if exclusively: said once", ja: "許諾の独占性を記入する列がない（1回だけ報告）" },
        table: [header, ["T1", "active", "territory", "TAK-001", "JP", "A", "B", "FCS", "Licence for Japan"], ["T2", "active", "territory", "TAK-001", "KR", "A", "B", "FCS", "Licence for Korea"]],
        finds: ["A1"],
        severity: "warning",
      },
      {
        because: { en: "An amended row beside the original one: does it replace it?", ja: "変更後の行が、当初の行を置き換えるか示していない" },
        table: [[...header, "Version", "Supersedes"], ["M1", "active", "reg_milestone", "TAK-001", "US", "A", "B", "APPROVAL", "Approval by the FDA", "1", 4_000_000, "USD", "original", null], ["M2", "active", "reg_milestone", "TAK-001", "US", "A", "B", "APPROVAL", "Approval by the FDA", "1", 5_000_000, "USD", "A1", null]],
        finds: ["N3"],
        severity: "info",
      },
    ],
  },
  checkContract: (contract, report) => {
    const columns = contract.tables.map(({ read }) => new Set(read.columns.map(({ column }) => column)));
    const scales = contract.tables.map(({ read }) => read.columns.some(({ power = 0 }) => power > 0));
    const absent = contract.tables.map(() => new Map<string, Absent>());
    const openNeeds = contract.tables.map(({ read }) => needsIn(read));
    for (const row of contract.inForce) {
      const has = columns[row.table] as ReadonlySet<TriggerColumn>;
      for (const need of openNeeds[row.table]?.(neededColumns(row)) ?? []) {
        // Where the header names a scale, a blank Scale is another rule's.
        if (isMet(row, need) || (need.columns[0] === "scale" && scales[row.table] === true)) continue;
        const column = need.columns.find((one) => has.has(one));
        if (column === undefined) note(absent[row.table], need, row);
        else report(at(row, column), { en: "{row} needs {column}", ja: "{row}の「{column}」が空欄です" }, { values: { row: rowName(row), column: nameOf(need) }, ...(need.isDoubtful ? { severity: "warning" } : {}) });
      }
    }
    absent.forEach((needs, table) => { for (const one of needs.values()) reportAbsent(one, table, report); });
    reportVersions(contract, columns, report);
  },
});

/** Leaves out the needs that every row of a table meets: most columns are filled from end to end. */
function needsIn(table: TriggerTable): (needs: readonly Need[]) => readonly Need[] {
  const full = new Set(neededReads.filter((column) => isFull(table, column)));
  const left = new Map<readonly Need[], readonly Need[]>();
  return (needs) => {
    let open = left.get(needs);
    if (!open) left.set(needs, (open = needs.filter(({ columns }) => !columns.some((column) => full.has(column)))));
    return open;
  };
}

function isMet(row: TriggerRow, { columns }: Need): boolean {
  for (const column of columns) if (isFilled(row, column)) return true;
  return false;
}

/** A need that a table has no column for, and the rows that have it: two are enough to say "and others". */
interface Absent {
  readonly need: Need;
  readonly rows: TriggerRow[];
}

function note(absent: Map<string, Absent> | undefined, need: Need, row: TriggerRow): void {
  // A missing column that all rows need is another rule's.
  if (triggerColumns[need.columns[0]].need === "required") return;
  const known = absent?.get(need.columns.join());
  if (!known) absent?.set(need.columns.join(), { need, rows: [row] });
  else if (known.rows.length < 2) known.rows.push(row);
}

function reportAbsent({ need, rows: [first, more] }: Absent, table: number, report: Report): void {
  if (!first) return;
  report(atHeader(table), more ? { en: "{row} and others need {column}, for which the table has no column", ja: "{row}などに必要な「{column}」の列がありません" } : { en: "{row} needs {column}, for which the table has no column", ja: "{row}に必要な「{column}」の列がありません" }, {
    values: { row: rowName(first), column: nameOf(need) },
    related: [at(first, "category")],
    severity: !need.isDoubtful && need.columns.some((column) => minimum.has(column)) ? "error" : "warning",
  });
}

/** A later version beside an earlier one of the same event; it may be another payment, so this is only worth knowing. */
function reportVersions({ inForce }: Contract, columns: readonly ReadonlySet<TriggerColumn>[], report: Report): void {
  if (!columns.some((has) => has.has("version") && has.has("supersedes"))) return;
  const firsts = new Map<string, TriggerRow>();
  for (const row of inForce) {
    const key = [row.at("category"), row.at("product"), row.at("territory")?.join(), row.at("eventType"), row.at("payer")].join(separator);
    const first = firsts.get(key);
    if (!first) firsts.set(key, row);
    const version = row.at("version");
    if (!first || version === undefined || version === first.at("version") || row.at("supersedes") !== undefined || columns[row.table]?.has("supersedes") !== true) continue;
    report(at(row, "supersedes"), { en: "{row} is of version {version}: if it replaces {first}, Supersedes must name it", ja: "{row}は版「{version}」です。{first}を置き換える場合は「置換対象」に記入してください" }, {
      values: { row: rowName(row), version, first: rowName(first) },
      related: [at(first, "triggerId")],
      severity: "info",
    });
  }
}

function nameOf({ columns }: Need): { readonly en: string; readonly ja: string } {
  return { en: columns.map((column) => triggerColumns[column].name.en).join(" or "), ja: columns.map((column) => triggerColumns[column].name.ja).join("または") };
}
