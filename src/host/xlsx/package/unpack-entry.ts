import { Inflate } from "fflate";
import { damagedPart } from "../refusals";
import { checksum } from "./checksum";
import type { ZipEntry } from "./zip-directory";

const packedPiece = 65_536;

/** Unpacks an entry piece by piece; stops at once when it grows past the size that the directory promised. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  const packed = packedBytes(bytes, entry);
  let size = 0;
  let sum = 0;
  const takeChecked = (piece: Uint8Array) => {
    size += piece.length;
    if (size > entry.size) throw damaged(entry);
    sum = checksum(piece, sum);
    if (piece.length > 0) take(piece);
  };
  if (entry.method === 0) takeChecked(packed);
  else inflate(packed, entry, takeChecked);
  if (size !== entry.size || sum !== entry.checksum) throw damaged(entry);
}

function inflate(packed: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  const inflater = new Inflate(take);
  for (let at = 0; at === 0 || at < packed.length; at += packedPiece) {
    try {
      inflater.push(packed.subarray(at, at + packedPiece), at + packedPiece >= packed.length);
    } catch (problem) {
      // fflate names its own problems by code; all else comes from the reader and goes on.
      throw problem instanceof Error && "code" in problem ? damaged(entry) : problem;
    }
  }
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) throw damaged(entry);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw damaged(entry);
  return bytes.subarray(start, start + entry.packedSize);
}

function damaged(entry: ZipEntry) {
  return damagedPart(entry.name, "can't be unpacked", "を展開できません");
}
