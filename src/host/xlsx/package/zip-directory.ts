import { damagedPart, encryptedFile, notAWorkbook, tooLarge, tooMany } from "../refusals";
import { limits, megabyte } from "./limits";

/** One file inside the zip, as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const stored = 0;
const deflated = 8;

/** The entries of a zip, each checked against the limits before anything is unpacked. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw tooLarge("zip64", limits.packageMegabytes);
  if (count > limits.entries) throw tooMany("parts", "パート数", limits.entries);
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw notAWorkbook();
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/").replace(/^\//, "");
    if ((view.getUint16(at + 8, true) & 1) === 1) throw encryptedFile();
    const entry: ZipEntry = {
      name,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    checkEntry(entry);
    total += entry.size;
    if (total > limits.packageMegabytes * megabyte) throw tooLarge(name, limits.packageMegabytes);
    if (!name.endsWith("/")) entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where a zip's closing record starts: it is the last thing in the file, before a comment at most. */
export function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw notAWorkbook();
}

function checkEntry({ name, method, size, packedSize }: ZipEntry): void {
  if (method !== stored && method !== deflated) throw damagedPart(name, "is packed in an unknown way", "が不明な方式で圧縮されています");
  if (size > limits.partMegabytes * megabyte) throw tooLarge(name, limits.partMegabytes);
  if (size > megabyte && size > packedSize * limits.ratio) throw tooLarge(name, Math.ceil((packedSize * limits.ratio) / megabyte));
}
