import type { Text } from "../../../language/text";
import type { Attributes, XmlListener } from "../xml/scan-xml";
import { lostElements } from "./lost-part-kinds";

const ruleKinds = new Set(["expression", "cellIs", "containsText", "notContainsText", "beginsWith", "endsWith", "dataBar", "colorScale", "iconSet"]);

/** Notes what a sheet holds that reading leaves out. */
export class LostInSheet implements XmlListener {
  readonly found = new Set<Text>();
  private parent = "";

  open(name: string, attributes: Attributes): void {
    const lost = lostElements.get(name) ?? lostByAttributes(name, attributes, this.parent);
    if (lost) this.found.add(lost);
    this.parent = name;
  }

  text(): void {
    // Texts are all read.
  }

  close(name: string): void {
    if (name === "tableParts" || name === "sheetData") this.parent = "worksheet";
  }
}

const texts = {
  rule: { en: "conditional format of another kind", ja: "他の種類の条件付き書式" },
  dataTable: { en: "data table (what-if analysis)", ja: "データテーブル(What-If 分析)" },
  outline: { en: "outline of rows or columns", ja: "行または列のアウトライン" },
  filter: { en: "filter outside a table", ja: "テーブル以外のフィルター" },
} as const satisfies Record<string, Text>;

function lostByAttributes(name: string, { type, t, outlineLevel }: Attributes, parent: string): Text | undefined {
  if (name === "cfRule" && type !== undefined && !ruleKinds.has(type)) return texts.rule;
  if (name === "f" && t === "dataTable") return texts.dataTable;
  if ((name === "row" || name === "col") && outlineLevel !== undefined && outlineLevel !== "0") return texts.outline;
  return name === "autoFilter" && parent !== "customSheetView" ? texts.filter : undefined;
}
