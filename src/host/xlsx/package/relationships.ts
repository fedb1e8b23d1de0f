import { childrenOf, type XmlElement } from "../xml/read-tree";

/** A link from one part to another; `kind` is the last word of its type: `worksheet`, `table`, `chart`, ... */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The part that holds the links of another: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The links that a relationships part lists, with targets as paths from the package's root. */
export function readRelationships(root: XmlElement, part: string): Relationship[] {
  return childrenOf(root, "Relationship").map(({ attributes }) => ({
    id: attributes.Id ?? "",
    kind: (attributes.Type ?? "").split("/").at(-1) ?? "",
    target: attributes.TargetMode === "External" ? (attributes.Target ?? "") : resolvePath(part, attributes.Target ?? ""),
    isExternal: attributes.TargetMode === "External",
  }));
}

function resolvePath(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
