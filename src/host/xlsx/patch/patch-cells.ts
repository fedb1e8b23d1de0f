import { openPackage, type Package } from "../package/open-package";
import { readZipDirectory } from "../package/zip-directory";
import { damagedPart } from "../refusals";
import { editsBySheet, type CellEdit, type RowEdits } from "./cell-edit";
import { dynamicRecordIn } from "./dynamic-record";
import { refuseFixedCells } from "./refuse-fixed-cells";
import { cannotPatch } from "./refusals";
import { repackedEntry } from "./repacked-entry";
import { replaceEntries, type PackedContent } from "./replace-entries";
import { SheetPatcher } from "./sheet-patcher";
import { sheetParts } from "./sheet-parts";

/**
 * A workbook file with cells changed inside the XML of their sheets; every other character of these sheets and every other
 * part stays byte for byte, and without edits the file itself comes back. Refuses with a sentence that names the cell or
 * the part where a change would need more: a formula or table header overwritten, a pivot table's cell, a signed file.
 */
export function patchCells(bytes: Uint8Array, edits: Iterable<CellEdit>): Uint8Array {
  const sheets = editsBySheet(edits);
  if (sheets.size === 0) return bytes;
  const parts = openPackage(bytes);
  refuseSigned(parts);
  const partOf = sheetParts(parts);
  const entries = new Map(readZipDirectory(bytes).map((entry) => [entry.name.toLowerCase(), entry]));
  const dynamicRecord = dynamicRecordIn(parts);
  const contents = new Map<number, PackedContent>();
  for (const [name, rows] of sheets) {
    const part = partOf.get(name);
    const entry = entries.get(part?.toLowerCase() ?? "");
    if (part === undefined || !entry) throw cannotPatch(name, "is no worksheet of the file", "というワークシートがありません");
    refuseFixedCells(rows, part, parts);
    contents.set(entry.offset, repackedEntry(bytes, entry, (emit) => patcherOf(name, part, rows, dynamicRecord, emit)));
  }
  return replaceEntries(bytes, contents);
}

function patcherOf(name: string, part: string, rows: readonly [number, RowEdits][], dynamicRecord: (where: string) => number, emit: (text: string) => void) {
  const patcher = new SheetPatcher(rows, { name, part, dynamicRecord }, emit);
  let decoder: TextDecoder | undefined = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const decode = (piece?: Uint8Array) => {
    try {
      return decoder?.decode(piece, { stream: piece !== undefined }) ?? "";
    } catch {
      decoder = undefined;
      throw damagedPart(part, "is not UTF-8 text", "が UTF-8 のテキストではありません");
    }
  };
  return {
    push: (piece: Uint8Array) => patcher.push(decode(piece)),
    end: () => {
      patcher.push(decode());
      patcher.end();
    },
  };
}

function refuseSigned(parts: Package): void {
  const signature = parts.names.find((name) => /^_xmlsignatures\//i.test(name));
  if (signature === undefined) return;
  throw cannotPatch(signature, "is a digital signature, which a change would break: remove the signature in Excel first", "は電子署名で、変更すると無効になります。先に Excel で署名を削除してください");
}
