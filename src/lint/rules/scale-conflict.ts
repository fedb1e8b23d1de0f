import { timesTenTo } from "../../core/contract/kanji-number";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerColumns, triggerWords, type TriggerWord } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { defineRule, type Report } from "../define-rule";
import { at, atHeader, fix, set } from "../finding";
import { clipped } from "../parts/clipped";
import { figure } from "../parts/figures";
import { countedColumns, headerPowers, scaleClash, type CountedColumn } from "../parts/scale-clash";
import { scalePower } from "../parts/own-scale";
import { unreadable, isDead } from "../parts/unreadable";

export const scaleConflict = defineRule({
  id: "TRGS09",
  slug: "scale-conflict",
  severity: "error",
  summary: { en: "A cell, its row and its header disagree about what the number counts in.", ja: "セル・行・見出しの間で、数値の桁または通貨の表示が食い違っている。" },
  why: { en: "A factor of a thousand, or of a hundred between 百万 and 億, moves without a sound: \"$1,000\" under \"Payment ($000)\" is a million to one reader and a thousand to the next.", ja: "千倍、あるいは百万と億の百倍の違いが気付かれないまま生じます。見出しが「($000)」の列の「$1,000」は、100万ドルとも1,000ドルとも読めます。" },
  advice: { en: "State the scale in the column Scale alone, for every row, and keep cells to plain numbers.", ja: "桁は「桁」の列だけに行ごとに記入し、セルには数値だけを入力してください。" },
  fixes: "suggestion",
  reads: ["amount", "lower", "upper", "scale", "metric", "unit", "currency", "status"],
  source: { title: "Medgenics, note on licences in the annual report for 2014, all in thousands: \"$25\", \"$50\", \"$150\"", address: "https://www.sec.gov/Archives/edgar/data/1138776/000114420415008677/R12.htm" },
  examples: {
    valid: [
      { because: { en: "Plain numbers, counted by Scale; a cell that says the same scale again", ja: "数値のみ、または桁が一致している" }, table: [["TriggerID", "Amount", "Scale", "Currency"], ["M1", 25, "thousand", "USD"], ["M2", "$25 million", "million", "USD"], ["M3", "$25", "1", "USD"]] },
    ],
    invalid: [
      {
        because: { en: "Is it 1,000,000 or 1,000?", ja: "100万ドルか1,000ドルか" },
        table: [["Milestone", "Payment ($000)", "Currency"], ["510k clearance", "$1,000", "USD"]],
        finds: ["B2"],
        fixed: [["Milestone", "Payment ($000)", "Currency"], ["510k clearance", 1000, "USD"]],
      },
      {
        because: { en: "億 in a row that counts in 百万円", ja: "百万円単位の行に「億円」の金額" },
        table: [["トリガーID", "金額", "桁"], ["M1", "12億円", "百万円"]],
        finds: ["B2"],
        fixed: [["トリガーID", "金額", "桁"], ["M1", 1200, "百万円"]],
      },
      {
        because: { en: "The header counts in thousands, Scale is blank: said once", ja: "見出しは千単位、「桁」は空欄（1回だけ報告）" },
        table: [["TriggerID", "Amount ($000)", "Scale"], ["M1", 25, null], ["M2", 50, null], ["M3", 150, "thousand"]],
        finds: ["B1"],
        fixed: [["TriggerID", "Amount ($000)", "Scale"], ["M1", 25, "thousand"], ["M2", 50, "thousand"], ["M3", 150, "thousand"]],
      },
      { because: { en: "The header counts in thousands, a row in millions", ja: "見出しは千単位、行は百万単位" }, table: [["TriggerID", "Amount ($000)", "Scale"], ["M1", 25, "million"]], finds: ["B1"] },
      {
        because: { en: "A threshold in USD million in a row that counts in ones", ja: "等倍の行に「USD million」単位の閾値" },
        table: [["TriggerID", "Metric", "Lower", "Unit", "Scale"], ["S1", "net_sales", 500, "USD million", "1"]],
        finds: ["D2"],
      },
      {
        because: { en: "Dollars in a row that pays in yen", ja: "円建ての行にドルの金額" },
        table: [["TriggerID", "Amount", "Currency"], ["M1", "US$5m", "JPY"]],
        finds: ["B2"],
        fixed: [["TriggerID", "Amount", "Currency"], ["M1", "US$5m", "USD"]],
      },
    ],
  },
  checkContract: (contract, report) => {
    const powers = contract.derive(headerPowers);
    for (const row of contract.rows) {
      checkCurrency(contract, row, report);
      if (isDead(row)) continue;
      for (const column of countedColumns) checkCell(row, column, powers[row.table]?.[column] ?? 0, report);
      checkUnit(row, powers[row.table] ?? {}, report);
    }
    checkHeaders(contract, report);
  },
});

function checkCell(row: TriggerRow, column: CountedColumn, headerPower: number, report: Report): void {
  const conflict = scaleClash(row, column, headerPower);
  if (!conflict) return;
  const { byColumn, byItself } = conflict;
  report(at(row, column), { en: "\"{text}\" counts in {scale} by its row or header: is it {byColumn} or {byItself}?", ja: "「{text}」の行または見出しの桁は{scale}です。{byColumn}か{byItself}か判別できません" }, {
    values: { text: clipped(conflict.text), scale: scaleName(conflict.power), byColumn, byItself },
    fixes: (conflict.isWorded ? [byItself, byColumn] : [byColumn, byItself]).map((value) => fix("suggestion", { en: "Enter {value}", ja: "{value}とする" }, [set(row, column, value)], { value: figure(value) })),
  });
}

/** A unit such as USD million, in which nothing counts: Scale does. */
function checkUnit(row: TriggerRow, powers: Readonly<Partial<Record<string, number>>>, report: Report): void {
  const unit = row.at("unit");
  const metric = row.at("metric");
  const own = unit === undefined ? undefined : scalePower(unit);
  if (unit === undefined || own === undefined || own === 0 || (metric !== undefined && triggerWords.metric[metric].isMoney !== true)) return;
  const scale = row.at("scale");
  for (const column of ["lower", "upper"] as const) {
    const power = scale === undefined ? (powers[column] ?? 0) : triggerWords.scale[scale].power;
    if ((row.at(column) ?? 0) === 0 || row.note(column)?.isScaled === true || power === own) continue;
    report(at(row, "unit"), { en: "Unit says {unit}, but {column} counts in {scale}", ja: "「単位」は{unit}ですが、「{column}」の桁は{scale}です" }, { values: { unit, column: triggerColumns[column].name, scale: scaleName(power) }, related: [at(row, column)] });
    return;
  }
}

/** An amount that names another currency than its row: applyUnits leaves it unread. */
function checkCurrency({ tables }: Contract, row: TriggerRow, report: Report): void {
  const note = row.note("amount");
  const given = row.at("currency");
  if (note?.isUnreadable !== true || given === undefined || typeof row.cell("amount") === "object" || unreadable(row, "amount")) return;
  const scale = row.at("scale");
  const said = note.currency ?? (scale === undefined ? undefined : triggerWords.scale[scale].currency) ?? tables[row.table]?.read.columns.find(({ column }) => column === "amount")?.currency;
  if (said === undefined) return;
  report(at(row, "amount"), { en: "The amount is in {said} and must be in {given}, as the row's Currency says", ja: "金額は{said}建てですが、「通貨」列は{given}です" }, {
    values: { said, given },
    related: [at(row, "currency")],
    fixes: [fix("suggestion", { en: "Set Currency to {said}", ja: "「通貨」を{said}にする" }, [set(row, "currency", said)], { said })],
  });
}

/** Rows that count by their header alone, and rows whose Scale contradicts it: one finding each for a table's column. */
function checkHeaders(contract: Contract, report: Report): void {
  const found = new Map<string, { readonly table: number; readonly column: CountedColumn; readonly power: number; readonly blank: TriggerRow[]; readonly other: TriggerRow[] }>();
  contract.tables.forEach(({ read }, table) => {
    if (!read.columns.some(({ column }) => column === "scale")) return;
    for (const { column, power = 0 } of read.columns) if (power > 0 && isCounted(column)) found.set(`${String(table)} ${column}`, { table, column, power, blank: [], other: [] });
  });
  if (found.size === 0) return;
  for (const row of contract.inForce) {
    const scale = row.at("scale");
    for (const column of countedColumns) {
      const header = found.get(`${String(row.table)} ${column}`);
      if (!header || row.at(column) === undefined || row.note(column)?.isScaled === true || row.note("scale")?.isUnreadable === true) continue;
      if (scale === undefined) header.blank.push(row);
      else if (triggerWords.scale[scale].power !== header.power) header.other.push(row);
    }
  }
  for (const { table, column, power, blank, other } of found.values()) {
    const values = { column: triggerColumns[column].name, scale: scaleName(power) };
    const code = codeOf(power);
    if (blank.length > 0) {
      report(atHeader(table, column), { en: "The header of {column} counts in {scale}, but Scale is blank in {count} rows, {first} the first", ja: "「{column}」の見出しは{scale}単位ですが、「桁」が空欄の行が{count}行あります（最初は{first}行目）" }, {
        values: { ...values, count: blank.length, first: blank[0]?.rowOnSheet ?? 0 },
        fixes: code === undefined ? [] : [fix("suggestion", { en: "Write {scale} into Scale in all of them", ja: "該当するすべての行の「桁」を{scale}にする" }, blank.map((row) => set(row, "scale", code)), { scale: scaleName(power) })],
      });
    }
    if (other.length > 0) {
      report(atHeader(table, column), { en: "The header of {column} counts in {scale}, but Scale says otherwise in {count} rows, {first} the first, and is what counts", ja: "「{column}」の見出しは{scale}単位ですが、「桁」が異なる行が{count}行あります（最初は{first}行目。計算には「桁」を使用）" }, {
        values: { ...values, count: other.length, first: other[0]?.rowOnSheet ?? 0 },
        related: other.slice(0, 10).map((row) => at(row, "scale")),
      });
    }
  }
}

function isCounted(column: string): column is CountedColumn {
  return countedColumns.some((counted) => counted === column);
}

function codeOf(power: number): TriggerWord<"scale"> | undefined {
  return (Object.keys(triggerWords.scale) as TriggerWord<"scale">[]).find((word) => triggerWords.scale[word].power === power);
}

function scaleName(power: number): { readonly en: string; readonly ja: string } {
  if (power === 0) return { en: "ones", ja: "1（等倍）" };
  const code = codeOf(power);
  return code === undefined ? { en: figure(timesTenTo(1, power)), ja: figure(timesTenTo(1, power)) } : triggerWords.scale[code].name;
}
