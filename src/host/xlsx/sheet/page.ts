import type { PageModel } from "../../model/workbook-model";
import { childOf, descendant, isOn, numberOf, type XmlElement } from "../xml/read-tree";
import { element, textElement } from "../xml/write-xml";

const papers = { letter: 1, a4: 9 } as const;

/** How a sheet prints, in the order that files require; print area and title rows are names of the workbook. */
export function pageXml({ orientation, paper, fitWide, fitTall, footer, header, centerHorizontally }: PageModel): string {
  const setup = {
    paperSize: paper && papers[paper],
    orientation,
    fitToWidth: fitWide,
    fitToHeight: fitTall,
  };
  const isSet = Object.values(setup).some((value) => value !== undefined);
  const texts = [header === undefined ? "" : textElement("oddHeader", centred(header)), footer === undefined ? "" : textElement("oddFooter", centred(footer))];
  return [
    centerHorizontally === undefined ? "" : element("printOptions", { horizontalCentered: centerHorizontally }),
    element("pageMargins", { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
    isSet ? element("pageSetup", setup) : "",
    texts.join("") === "" ? "" : element("headerFooter", {}, texts),
  ].join("");
}

/** True when the sheet is fitted to pages: files say so far from the numbers. */
export function isFitted({ fitWide, fitTall }: PageModel): boolean {
  return fitWide !== undefined || fitTall !== undefined;
}

/** Reads how a sheet prints. */
export function readPage(sheet: XmlElement): PageModel {
  const setup = childOf(sheet, "pageSetup")?.attributes ?? {};
  const fits = isOn(descendant(sheet, "sheetPr", "pageSetUpPr")?.attributes.fitToPage);
  const paper = (["a4", "letter"] as const).find((name) => String(papers[name]) === setup.paperSize);
  const header = descendant(sheet, "headerFooter", "oddHeader")?.text;
  const footer = descendant(sheet, "headerFooter", "oddFooter")?.text;
  const centered = childOf(sheet, "printOptions")?.attributes.horizontalCentered;
  return {
    ...((setup.orientation === "portrait" || setup.orientation === "landscape") && { orientation: setup.orientation }),
    ...(paper && { paper }),
    // A direction that the file leaves out counts as one page.
    ...(fits && { fitWide: numberOf(setup.fitToWidth) ?? 1, fitTall: numberOf(setup.fitToHeight) ?? 1 }),
    ...(header !== undefined && { header: uncentred(header) }),
    ...(footer !== undefined && { footer: uncentred(footer) }),
    ...(centered !== undefined && { centerHorizontally: isOn(centered) }),
  };
}

/** A header without a section code belongs in the middle. */
function centred(text: string): string {
  return /&[LCR]/.test(text) ? text : `&C${text}`;
}

function uncentred(text: string): string {
  return text.startsWith("&C") && !/&[LR]/.test(text) && text.lastIndexOf("&C") === 0 ? text.slice(2) : text;
}
