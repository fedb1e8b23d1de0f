import type { Scalar } from "../../cells/value";
import { bare } from "../../core/contract/bare";
import { readTerritory } from "../../core/contract/territories";
import type { Party } from "../contract-cells";
import { isFilled, type SheetToRead } from "./sheet-to-read";

const partyNames = new Set(["party", "parties", "partyname", "当事者", "当事者名", "契約当事者"]);
const countryNames = new Set(["country", "countrycode", "countryofresidence", "国", "国名", "国コード", "所在国", "居住国"]);
const mostParties = 1000;
const longestName = 60;
// A list of parties is short and stands near the top: a long sheet needn't be read for it.
const rowsSearched = 500;

/** The parties of a contract, from the first table of a sheet whose header names a party beside a country; `undefined` where there is none. */
export function findParties(sheet: SheetToRead): readonly Party[] | undefined {
  for (const row of sheet.rows.slice(0, rowsSearched)) {
    const [party, country] = headerIn(sheet, row);
    if (party === undefined || country === undefined) continue;
    return below(sheet, row, party, country);
  }
  return undefined;
}

function headerIn(sheet: SheetToRead, row: number): readonly [party: number | undefined, country: number | undefined] {
  const columns = sheet.columnsOf(row);
  const named = (names: ReadonlySet<string>) => columns.find((column) => isNamed(sheet.valueAt(row, column), names));
  const party = named(partyNames);
  return party === undefined ? [undefined, undefined] : [party, named(countryNames)];
}

function isNamed(cell: Scalar, names: ReadonlySet<string>): boolean {
  return typeof cell === "string" && cell.length <= longestName && names.has(bare(cell));
}

function below(sheet: SheetToRead, header: number, partyColumn: number, countryColumn: number): readonly Party[] {
  const parties: Party[] = [];
  for (let row = header + 1; parties.length < mostParties && isFilled(sheet.valueAt(row, partyColumn)); row++) {
    const country = countryCode(sheet.valueAt(row, countryColumn));
    parties.push({ name: String(sheet.valueAt(row, partyColumn)).trim(), ...(country === undefined ? {} : { country }) });
  }
  return parties;
}

/** The one country that a cell names, by code or in words. */
function countryCode(cell: Scalar): string | undefined {
  const [code, more] = typeof cell === "string" && cell.length <= longestName ? readTerritory(cell).codes : [];
  return more === undefined ? code : undefined;
}
