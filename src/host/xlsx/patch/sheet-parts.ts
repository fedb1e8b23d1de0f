import type { Package } from "../package/open-package";
import { decodeText } from "../xml/escaped-text";
import { childOf, childrenOf } from "../xml/read-tree";

/** The name of the workbook's own part; none in a package that holds no workbook. */
export function mainPart(parts: Package): string | undefined {
  return parts.links("").find(({ kind }) => kind === "officeDocument")?.target;
}

/** The parts of the worksheets by the sheets' names. */
export function sheetParts(parts: Package): Map<string, string> {
  const main = mainPart(parts);
  if (main === undefined) return new Map();
  const links = new Map(parts.links(main).flatMap(({ id, kind, target }) => (kind === "worksheet" ? [[id, target] as const] : [])));
  return new Map(
    childrenOf(childOf(parts.tree(main), "sheets"), "sheet").flatMap(({ attributes }) => {
      const part = links.get(attributes.id ?? "");
      return part === undefined ? [] : [[decodeText(attributes.name ?? ""), part] as const];
    }),
  );
}
