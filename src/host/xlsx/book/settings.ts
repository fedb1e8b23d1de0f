import type { WorkbookModel } from "../../model/workbook-model";
import type { Package } from "../package/open-package";
import type { Relationship } from "../package/relationships";
import type { PackageWriter } from "../package/write-package";
import { textElement, xmlDeclaration } from "../xml/write-xml";
import { decodeText } from "../xml/escaped-text";
import type { XmlElement } from "../xml/read-tree";

/** What marks the custom part that holds the settings as ours. */
export const settingsNamespace = "urn:dealbridge:settings";

/** Adds the add-in's settings as a custom part of the document, where there are any. */
export function addSettings({ settings }: WorkbookModel, parts: PackageWriter): void {
  if (Object.keys(settings).length === 0) return;
  parts.add("customXml/item1.xml", "application/xml", xmlDeclaration + textElement("settings", JSON.stringify(settings), { xmlns: settingsNamespace }));
  parts.link("xl/workbook.xml", "customXml", "customXml/item1.xml");
}

/** The add-in's settings; none when the document holds none or they can't be read. */
export function readSettings(links: readonly Relationship[], parts: Package): Record<string, unknown> {
  for (const { kind, target } of links) {
    if (kind !== "customXml" || !parts.has(target)) continue;
    const root = treeIfReadable(target, parts);
    if (root?.name !== "settings" || root.attributes.xmlns !== settingsNamespace) continue;
    return parsed(decodeText(root.text));
  }
  return {};
}

/** Another program's part may hold anything: what can't be read is none of ours. */
function treeIfReadable(part: string, parts: Package): XmlElement | undefined {
  try {
    return parts.tree(part);
  } catch {
    return undefined;
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
