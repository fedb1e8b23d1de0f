import type { Language } from "../language/text";
import type { Look } from "./look";
import type { Role } from "./role";

const navy = "#1F3864";
const ink = "#1A1A1A";
const grey = "#595959";
const hairline = { style: "hair", color: "#A6A6A6" } as const;
const underline = { bottom: hairline } as const;

/**
 * Calibri is on every Windows and Mac Excel (newer defaults such as Aptos are not) and LibreOffice has a font of the same widths.
 * Yu Gothic is Japanese Excel's own default; its Latin letters and digits stand well beside the Japanese ones.
 */
const fontNames: Readonly<Record<Language, string>> = { en: "Calibri", ja: "Yu Gothic" };

const bodySize = 10;

/**
 * What each role adds to the sheet's base look: a banker's model. What the user types is blue on pale yellow, what is calculated black.
 * Green, amber and red differ in lightness too, and the word is always in the cell: a print in greys tells them apart.
 */
const roleLooks: Readonly<Record<Role, Look>> = {
  title: { font: { size: 18, bold: true, color: navy }, wrap: true },
  subtitle: { font: { size: 11, color: grey }, wrap: true },
  heading: { font: { size: 12, bold: true, color: navy }, borders: { bottom: { style: "medium", color: navy } }, wrap: true },
  label: { font: { color: grey }, borders: underline, wrap: true },
  input: { font: { color: "#0000FF" }, fill: "#FFFBE6", borders: underline, wrap: true },
  result: { borders: underline, wrap: true },
  headline: { font: { size: 14, bold: true, color: navy }, borders: underline, wrap: true },
  note: { font: { italic: true, color: grey }, wrap: true },
  band: { font: { bold: true, color: navy }, fill: "#D9E2F3" },
  otherBand: { font: { bold: true, color: navy }, fill: "#F2E6D9" },
  tableHeader: { font: { bold: true, color: "#FFFFFF" }, fill: navy, wrap: true },
  tableBody: { borders: underline, wrap: true },
  spare: {},
  passage: { borders: underline, vertical: "top", wrap: true },
  source: { font: { size: 8, color: grey }, wrap: true },
  check: { font: { bold: true }, borders: underline, horizontal: "center", wrap: true },
  green: { font: { bold: true, color: "#14532D" }, fill: "#D9F0DD" },
  amber: { font: { bold: true, color: "#5C3B00" }, fill: "#F2B84B" },
  red: { font: { bold: true, color: "#FFFFFF" }, fill: "#A61B1B" },
  unknown: { font: { color: grey }, fill: "#F2F2F2" },
  bar: { font: { color: "#2F5597" }, fill: "#2F5597" },
  milestone: { font: { color: "#C55A11" }, fill: "#C55A11" },
};

/** Quiet bands; heads, inputs and lines are drawn by the roles, so that print and other programs show the same. */
export const tableStyle = "TableStyleLight1";

/** Colours of a chart's series, in turn; they differ in lightness too. */
export const chartColors = ["#1F3864", "#F2B84B", "#6FA8A0", "#A61B1B", "#9DC3E6", "#7F7F7F"] as const;

/** What all columns of a sheet start from, so that rows the user adds match. */
export function baseLook(language: Language): Look {
  return { font: { name: fontNames[language], size: bodySize, color: ink }, vertical: "center" };
}

/** What a role adds to the base look. */
export function lookOf(role: Role): Look {
  return roleLooks[role];
}

/** What a role adds while a condition holds: fill and font colour only, as Excel allows. */
export function conditionalLook(role: Role): { readonly fill?: string; readonly color?: string; readonly bold?: boolean } {
  const { fill, font } = roleLooks[role];
  return {
    ...(fill !== undefined && { fill }),
    ...(font?.color !== undefined && { color: font.color }),
    ...(font?.bold !== undefined && { bold: font.bold }),
  };
}
