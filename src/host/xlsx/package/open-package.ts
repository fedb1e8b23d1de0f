import { damagedPart, emptyFile, encryptedFile, notAWorkbook, otherFormat } from "../refusals";
import { TreeBuilder, type XmlElement } from "../xml/read-tree";
import { XmlScanner, type XmlListener } from "../xml/scan-xml";
import { megabyte } from "./limits";
import { readRelationships, relationshipsPart, type Relationship } from "./relationships";
import { unpackEntry } from "./unpack-entry";
import { readZipDirectory } from "./zip-directory";

/** The parts of a workbook file. Names are paths from the root, compared without letter case. */
export interface Package {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Tells a listener the part's XML, piece by piece. */
  scan(name: string, listener: XmlListener): void;
  /** How many elements of a one-letter name a part opens, counted without reading it; 0 for a part that can't be large. */
  countLarge(name: string, letter: string): number;
  /** A small part as a tree. */
  tree(name: string): XmlElement;
  /** The links of a part; none when it has none. The links of the package itself are those of `""`. */
  links(name: string): Relationship[];
}

/** Opens a workbook file; refuses what is no zip, is encrypted, or passes the limits. */
export function openPackage(bytes: Uint8Array): Package {
  refuseOtherFormats(bytes);
  const entries = readZipDirectory(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const opened: Package = {
    names: entries.map((entry) => entry.name),
    has: (name) => byName.has(name.toLowerCase()),
    scan(name, listener) {
      const entry = byName.get(name.toLowerCase());
      if (!entry) throw damagedPart(name, "is missing", "がありません");
      const scanner = new XmlScanner(listener, entry.name);
      let decoder: TextDecoder | undefined;
      const decode = (piece: Uint8Array | undefined) => {
        try {
          return piece ? (decoder as TextDecoder).decode(piece, { stream: true }) : (decoder?.decode() ?? "");
        } catch {
          throw damagedPart(entry.name, "is not UTF-8 text", "が UTF-8 のテキストではありません");
        }
      };
      unpackEntry(bytes, entry, (piece) => {
        decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
        scanner.push(decode(piece));
      });
      scanner.push(decode(undefined));
      scanner.end();
    },
    countLarge(name, letter) {
      const entry = byName.get(name.toLowerCase());
      let count = 0;
      if (entry && entry.size > largePart) unpackEntry(bytes, entry, (piece) => (count += countOpenings(piece, letter.charCodeAt(0))));
      return count;
    },
    tree(name) {
      const builder = new TreeBuilder();
      opened.scan(name, builder);
      return builder.root(name);
    },
    links(name) {
      const part = relationshipsPart(name);
      return opened.has(part) ? readRelationships(opened.tree(part), name) : [];
    },
  };
  return opened;
}

const largePart = 96 * megabyte;

/** Openings of an element such as `<c `, but for those that two pieces share: an estimate that is never too high. */
function countOpenings(piece: Uint8Array, letter: number): number {
  let count = 0;
  for (let at = piece.indexOf(60); at >= 0; at = piece.indexOf(60, at + 1)) {
    const after = piece[at + 2];
    if (piece[at + 1] === letter && (after === 32 || after === 62)) count += 1;
  }
  return count;
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw emptyFile();
  const startsWith = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (startsWith(0xd0, 0xcf, 0x11, 0xe0)) throw holdsText(bytes, "EncryptedPackage") ? encryptedFile() : otherFormat(".xls");
  if (!startsWith(0x50, 0x4b) || bytes.length < 22) throw notAWorkbook();
}

/** True when UTF-16 text stands somewhere in the first or last megabytes. */
function holdsText(bytes: Uint8Array, text: string): boolean {
  const sought = Array.from(text, (character) => `${character}\0`).join("");
  const latin = new TextDecoder("latin1");
  const reach = 4_000_000;
  return latin.decode(bytes.subarray(0, reach)).includes(sought) || latin.decode(bytes.subarray(-reach)).includes(sought);
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return "utf-8";
}
