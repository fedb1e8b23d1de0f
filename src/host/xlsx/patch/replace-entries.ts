import { joined } from "../package/joined";
import { findEnd } from "../package/zip-directory";
import { damagedPart, notAWorkbook } from "../refusals";

/** The new content of a zip entry, packed by the method that the entry names. */
export interface PackedContent {
  readonly packed: Uint8Array;
  readonly size: number;
  readonly checksum: number;
}

const hasDescriptor = 8;

/**
 * A zip with the contents of some entries replaced, given by the place of their local headers. Every other entry is copied
 * as it stands, and order, dates, flags and comments stay. Expects a zip whose directory was read before.
 */
export function replaceEntries(bytes: Uint8Array, contents: ReadonlyMap<number, PackedContent>): Uint8Array {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const directory = view.getUint32(end + 16, true);
  const records = recordsOf(view, directory, view.getUint16(end + 10, true));
  const starts = [...new Set(records.map(({ offset }) => offset))].sort((one, other) => one - other);
  if (starts.length !== records.length || (starts.at(-1) ?? 0) >= directory) throw notAWorkbook();

  const pieces: Uint8Array[] = [bytes.subarray(0, starts[0])];
  let length = starts[0] ?? 0;
  const moved = new Map<number, number>();
  starts.forEach((start, index) => {
    moved.set(start, length);
    const entry = bytes.subarray(start, starts[index + 1] ?? directory);
    const content = contents.get(start);
    for (const piece of content ? entryWith(entry, content) : [entry]) {
      pieces.push(piece);
      length += piece.length;
    }
  });
  const newDirectory = length;
  for (const { start, end: recordEnd, offset } of records) {
    const record = copyOf(bytes.subarray(start, recordEnd));
    const content = contents.get(offset);
    if (content) describe(record, 8, content);
    viewOf(record).setUint32(42, moved.get(offset) ?? 0, true);
    pieces.push(record);
    length += record.length;
  }
  const closing = copyOf(bytes.subarray(end));
  viewOf(closing).setUint32(12, length - newDirectory, true);
  viewOf(closing).setUint32(16, newDirectory, true);
  return joined([...pieces, closing]);
}

function recordsOf(view: DataView, directory: number, count: number): { start: number; end: number; offset: number }[] {
  let start = directory;
  return Array.from({ length: count }, () => {
    const end = start + 46 + view.getUint16(start + 28, true) + view.getUint16(start + 30, true) + view.getUint16(start + 32, true);
    const record = { start, end, offset: view.getUint32(start + 42, true) };
    start = end;
    return record;
  });
}

/** A local entry with its header corrected and its content replaced; a descriptor after the content is not needed then. */
function entryWith(entry: Uint8Array, content: PackedContent): Uint8Array[] {
  const view = viewOf(entry);
  const length = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  if (length > entry.length) throw damagedPart("zip", "has entries that overlap", "のエントリーが重なっています");
  const header = copyOf(entry.subarray(0, length));
  describe(header, 6, content);
  return [header, content.packed];
}

/** Says size and checksum in a header; its flags stand at `flags`, the checksum eight bytes on. */
function describe(header: Uint8Array, flags: number, { packed, size, checksum }: PackedContent): void {
  const view = viewOf(header);
  view.setUint16(flags, view.getUint16(flags, true) & ~hasDescriptor, true);
  view.setUint32(flags + 8, checksum, true);
  view.setUint32(flags + 12, packed.length, true);
  view.setUint32(flags + 16, size, true);
}

// Not slice(): of a Buffer of Node that is the same memory.
function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
