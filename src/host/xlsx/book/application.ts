import { element, xmlDeclaration } from "../xml/write-xml";

/**
 * The part that names the program. LibreOffice trusts stored values only in files that Excel or itself names here;
 * in others it calculates all anew, and an add-in's functions, which it lacks, would turn into #NAME?.
 */
export function applicationXml(): string {
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  return xmlDeclaration + element("Properties", { xmlns: namespace }, element("Application", {}, "Microsoft Excel"), element("AppVersion", {}, "16.0300"));
}
