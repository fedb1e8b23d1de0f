import type { Language } from "../language/text";
import type { ArrangedSheet } from "./arranged-sheet";
import { Book } from "./book";
import type { PlacedName } from "./laid-out";
import { freeName } from "./names";
import type { NamePlan } from "./plan";
import { placeAddress } from "./references";

/** What formulas can refer to, and the names to define, each under the first free name; `taken` grows by them. */
export function bookOf(sheets: readonly ArrangedSheet[], planned: readonly NamePlan[], taken: Set<string>, language: Language): { book: Book; names: PlacedName[] } {
  const book = new Book();
  const take = (wanted: string) => {
    const name = freeName(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  const names: PlacedName[] = [];
  for (const { name: sheet, blocks } of sheets) {
    for (const { block, at } of blocks) {
      const parts = block.parts?.(at) ?? {};
      for (const [part, area] of Object.entries(parts)) book.addPart(block.key ?? "", part, { sheet, area });
      if (block.table) book.addTable(block.table.name, { name: take(block.table.name), headers: block.table.headers(language), sheet, area: at });
      for (const { name: wanted, part, comment, isShared = false } of block.names ?? []) {
        if (isShared && taken.has(wanted.toLowerCase())) {
          book.addNameElsewhere(wanted);
          continue;
        }
        const name = take(wanted);
        book.addName(wanted, name);
        names.push({ name, formula: `=${placeAddress(book.part(block.key ?? "", part))}`, comment: comment[language] });
      }
    }
  }
  for (const { name } of planned) book.addName(name, take(name));
  for (const { name, refersTo, comment } of planned) {
    const written = refersTo.write({ language, book, sheet: "", row: 0, column: 0, takesTableNames: true });
    names.push({ name: book.name(name), formula: `=${written}`, comment: comment[language] });
  }
  return { book, names };
}
