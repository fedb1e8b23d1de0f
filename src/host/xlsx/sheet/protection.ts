import type { SheetModel } from "../../model/workbook-model";
import { isOn, type XmlElement } from "../xml/read-tree";
import { element } from "../xml/write-xml";

// office.js says what is allowed; files say what is locked, and lock most of it unless told otherwise.
const allowances: readonly (readonly [option: string, attribute: string, isLockedByDefault: boolean])[] = [
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
];
const passwordAttributes = ["algorithmName", "hashValue", "saltValue", "spinCount", "password"] as const;

/** Option under which a password's digest travels from file to file: the password itself can't be read back. */
const digestOption = "passwordDigest";

/** The protection of a sheet; empty when it has none. */
export function protectionXml({ protection }: SheetModel): string {
  if (!protection) return "";
  const { options, password } = protection;
  const attributes: Record<string, string | boolean> = { sheet: true };
  for (const [option, attribute, isLockedByDefault] of allowances) {
    const isAllowed = options[option];
    const isLocked = typeof isAllowed === "boolean" ? !isAllowed : attribute === "objects" || attribute === "scenarios" || isLockedByDefault;
    if (isLocked !== isLockedByDefault) attributes[attribute] = isLocked;
  }
  if (options.selectionMode === "None") attributes.selectLockedCells = attributes.selectUnlockedCells = true;
  else if (options.selectionMode === "Unlocked") attributes.selectLockedCells = true;
  const digest = options[digestOption];
  const kept = typeof digest === "object" && digest !== null ? (digest as Record<string, string>) : {};
  return element("sheetProtection", { ...(password === undefined ? kept : { password: passwordDigest(password) }), ...attributes });
}

/** Reads the protection of a sheet. */
export function readProtection(sheet: SheetModel, protection: XmlElement | undefined): void {
  if (!protection || !isOn(protection.attributes.sheet)) return;
  const { attributes } = protection;
  const options: Record<string, unknown> = {};
  for (const [option, attribute, isLockedByDefault] of allowances) options[option] = !isOn(attributes[attribute], isLockedByDefault);
  options.selectionMode = isOn(attributes.selectUnlockedCells) ? "None" : isOn(attributes.selectLockedCells) ? "Unlocked" : "Normal";
  const digest = Object.fromEntries(passwordAttributes.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])));
  if (Object.keys(digest).length > 0) options[digestOption] = digest;
  sheet.protection = { options };
}

/** The short digest that files have stored since the nineties (ECMA-376 part 4, 14.7.1): it deters, it does not protect. */
function passwordDigest(password: string): string {
  let digest = 0;
  for (let index = password.length - 1; index >= 0; index -= 1) {
    digest = ((digest >> 14) & 1) | ((digest << 1) & 0x7fff);
    digest ^= password.charCodeAt(index) & 0xff;
  }
  digest = ((digest >> 14) & 1) | ((digest << 1) & 0x7fff);
  return (digest ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}
