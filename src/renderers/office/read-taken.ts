import { Refusal } from "../../language/refusal";
import type { Taken } from "../../workbook/plan";

/** What the open workbook has already: one sync. Refuses when the workbook takes no new sheet. */
export async function readTaken(context: Excel.RequestContext): Promise<Taken> {
  const { worksheets, names, tables, protection } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  tables.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) {
    throw new Refusal({
      en: "The workbook's structure is protected, so no sheet can be added. Choose Review > Protect Workbook to unprotect it, then insert again.",
      ja: "ブックの構成が保護されているため、シートを追加できません。［校閲］>［ブックの保護］で保護を解除してから、もう一度挿入してください。",
    });
  }
  const namesOf = ({ items }: { readonly items: readonly { readonly name: string }[] }) => items.map(({ name }) => name);
  return { sheets: namesOf(worksheets), names: namesOf(names), tables: namesOf(tables) };
}
