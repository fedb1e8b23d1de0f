import type { Text } from "../../language/text";
import { chartOfAnchor } from "./charts/read-charts";
import { LostInSheet } from "./lost/lost-in-sheet";
import { keptParts, lostPartKinds } from "./lost/lost-part-kinds";
import { openPackage, type Package } from "./package/open-package";
import { settingsNamespace } from "./book/settings";
import type { Attributes, XmlListener } from "./xml/scan-xml";

/** Something in a file that reading leaves out, so that saving over the file would lose it. */
export interface LostPart {
  /** Name of the part of the file: `xl/pivotTables/pivotTable1.xml`. */
  readonly part: string;
  readonly what: Text;
}

/** All that reading leaves out of a file, to be said before the file is overwritten. Refuses the files that `readXlsx` refuses. */
export function unsupportedParts(bytes: Uint8Array): LostPart[] {
  const parts = openPackage(bytes);
  return parts.names.flatMap((part) => {
    if (part.toLowerCase().startsWith("customxml/") && (isOwnSettings(part, parts) || !/\/item\d+\.xml$/i.test(part))) return [];
    if (!keptParts.test(part)) return [{ part, what: lostPartKinds.find(([start]) => start.test(part))?.[1] ?? unknownPart }];
    const known = lostPartKinds.find(([start]) => start.test(part))?.[1];
    if (known && !part.includes("/_rels/")) return [{ part, what: known }];
    return lostInside(part, parts).map((what) => ({ part, what }));
  });
}

const unknownPart: Text = { en: "part that this program does not know", ja: "このプログラムが扱えないパート" };
const drawnThings: Text = { en: "picture, shape or chart of another kind", ja: "画像、図形または他の種類のグラフ" };
const runsOfText: Text = { en: "text with several looks in one cell", ja: "セル内で書式の異なる文字列" };

function lostInside(part: string, parts: Package): Text[] {
  if (/^xl\/worksheets\/[^/]+\.xml$/i.test(part)) {
    const listener = new LostInSheet();
    parts.scan(part, listener);
    return [...listener.found];
  }
  if (/^xl\/drawings\/[^/]+\.xml$/i.test(part)) {
    const links = parts.links(part);
    const isLost = parts.tree(part).children.some((anchor) => chartOfAnchor(anchor, links, parts) === undefined);
    return isLost ? [drawnThings] : [];
  }
  return /^xl\/sharedStrings\.xml$/i.test(part) && holdsRuns(part, parts) ? [runsOfText] : [];
}

function holdsRuns(part: string, parts: Package): boolean {
  let found = false;
  const listener: XmlListener = { open: (name) => (found ||= name === "rPr"), text: () => undefined, close: () => undefined };
  parts.scan(part, listener);
  return found;
}

function isOwnSettings(part: string, parts: Package): boolean {
  let root: Attributes | undefined;
  try {
    parts.scan(part, { open: (_, attributes) => (root ??= attributes), text: () => undefined, close: () => undefined });
  } catch {
    return false;
  }
  return root?.xmlns === settingsNamespace;
}
