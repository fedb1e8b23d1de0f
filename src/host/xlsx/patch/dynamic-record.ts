import type { Package } from "../package/open-package";
import { allOf, childOf, childrenOf, numberOf } from "../xml/read-tree";
import { cannotPatch } from "./refusals";
import { mainPart } from "./sheet-parts";

/**
 * The number that a cell's `cm` names to say "dynamic array" ([MS-XLSX] 2.2.4.6): the place, from 1, of the cell record
 * whose type is XLDAPR. Refuses for the cell that needs it where the file has none.
 */
export function dynamicRecordIn(parts: Package): (where: string) => number {
  let found: number | undefined;
  let isRead = false;
  return (where) => {
    if (!isRead) found = readRecord(parts);
    isRead = true;
    if (found !== undefined) return found;
    throw cannotPatch(
      where,
      "has a result that now fills several cells, and xl/metadata.xml does not say that the file uses such formulas: open the file in Excel, enter this formula once more and save",
      "の結果が複数のセルに広がりますが、xl/metadata.xml に動的配列の定義がありません。Excel でこの数式を入力し直して保存してください",
    );
  };
}

function readRecord(parts: Package): number | undefined {
  const main = mainPart(parts);
  const part = main === undefined ? undefined : parts.links(main).find(({ kind }) => kind === "sheetMetadata")?.target;
  if (part === undefined || !parts.has(part)) return undefined;
  const root = parts.tree(part);
  const type = childrenOf(childOf(root, "metadataTypes"), "metadataType").findIndex(({ attributes }) => attributes.name === "XLDAPR") + 1;
  const record = childrenOf(childOf(root, "cellMetadata"), "bk").findIndex((block) => allOf(block, "rc").some(({ attributes }) => numberOf(attributes.t) === type));
  return type === 0 || record < 0 ? undefined : record + 1;
}
