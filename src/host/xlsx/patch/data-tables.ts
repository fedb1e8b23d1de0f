import { openPackage } from "../package/open-package";
import type { Attributes, XmlListener } from "../xml/scan-xml";
import { sheetParts } from "./sheet-parts";

/** The areas that data tables (what-if analysis) fill, as `Sheet!B2:C9`: their results can't be calculated here. */
export function dataTablesIn(bytes: Uint8Array): string[] {
  const parts = openPackage(bytes);
  return [...sheetParts(parts)].flatMap(([sheet, part]) => {
    const finder = new DataTableFinder();
    parts.scan(part, finder);
    return finder.areas.map((area) => `${sheet}!${area}`);
  });
}

class DataTableFinder implements XmlListener {
  readonly areas: string[] = [];

  open(name: string, { t, ref }: Attributes): void {
    if (name === "f" && t === "dataTable" && ref !== undefined) this.areas.push(ref);
  }

  text(): void {
    // Only elements say what is a data table.
  }

  close(): void {
    // Only openings say what is a data table.
  }
}
