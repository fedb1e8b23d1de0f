import { defineType, type ObjectType, type Property } from "../define-type";
import type { Host } from "../host";
import { asText } from "./choice";
import { joinSections, splitSections, type Section } from "./header-sections";
import { sheetUnder } from "./range-target";
import { without } from "./without";
import type { SheetTarget } from "./worksheet";

declare module "../define-type" {
  interface Targets {
    HeaderFooterGroup: SheetTarget;
    HeaderFooter: SheetTarget;
  }
}

const group = defineType<SheetTarget>({
  name: "HeaderFooterGroup",
  recordKey: ({ sheet }) => `PageLayout:${sheet}/HeadersFooters`,
  navigation: { DefaultForAllPages: { type: "HeaderFooter", of: (target) => target } },
  defaults: { State: "Default", UseSheetMargins: true, UseSheetScale: true },
});

const headerFooter = defineType<SheetTarget>({
  name: "HeaderFooter",
  properties: {
    LeftHeader: section("header", "left"),
    CenterHeader: section("header", "center"),
    RightHeader: section("header", "right"),
    LeftFooter: section("footer", "left"),
    CenterFooter: section("footer", "center"),
    RightFooter: section("footer", "right"),
  },
});

/** One third of a header or a footer. */
function section(key: "header" | "footer", name: Section): Property<SheetTarget> {
  return {
    get: (target, host) => splitSections(sheetUnder(target, host).page[key] ?? "")[name],
    set: (target, value, host) => write(target, key, name, asText(value), host),
  };
}

function write(target: SheetTarget, key: "header" | "footer", name: Section, text: string, host: Host): void {
  const sheet = sheetUnder(target, host);
  const joined = joinSections({ ...splitSections(sheet.page[key] ?? ""), [name]: text });
  sheet.page = joined === "" ? without(sheet.page, key) : { ...sheet.page, [key]: joined };
  host.workbook.changes.push({ kind: "sheetParts", sheet: target.sheet });
}

/** The headers and footers of printed pages, the same on every page. */
export const headerFooterTypes: readonly ObjectType[] = [group, headerFooter];
