import { Refusal } from "../../../language/refusal";

/**
 * A text file byte by byte: `text` has one character a byte, so that places in it are places in the file. In UTF-8 and in Shift_JIS alike no part of a longer
 * character is a comma, a quote or a line's end.
 */
export interface TextFile {
  readonly text: string;
  readonly encoding: "utf-8" | "shift_jis";
  /** Bytes of the mark at the file's beginning. */
  readonly mark: string;
}

const longestShift = 0xfc;

/** The text of a file in UTF-8, with or without its mark, or in Shift_JIS (CP932); others are refused. */
export function readTextFile(bytes: Uint8Array, file: string): TextFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe || buffer[0] === 0xfe && buffer[1] === 0xff || buffer.includes(0)) {
    throw new Refusal({ en: '"{file}" is not a text file in UTF-8 or Shift_JIS: save it as "CSV UTF-8".', ja: "「{file}」は UTF-8 または Shift_JIS のテキストではありません。「CSV UTF-8」形式で保存してください。" }, { file });
  }
  const hasMark = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
  const encoding = (["utf-8", "shift_jis"] as const).find((name) => canDecode(buffer, name));
  if (!encoding) throw new Refusal({ en: '"{file}" is neither UTF-8 nor Shift_JIS text.', ja: "「{file}」は UTF-8 でも Shift_JIS でもありません。" }, { file });
  return { text: buffer.toString("latin1", hasMark ? 3 : 0), encoding, mark: hasMark ? "\u00ef\u00bb\u00bf" : "" };
}

/** Turns bytes of a text file, one a character, into text. */
export function decoderOf({ encoding }: TextFile): (bytes: string) => string {
  const decoder = new TextDecoder(encoding);
  return (bytes) => (isPlain(bytes) ? bytes : decoder.decode(Buffer.from(bytes, "latin1")));
}

/** Turns text into the bytes of a file's encoding, one a character; refuses a character that the encoding lacks. */
export function encoderOf({ encoding }: TextFile): (text: string) => string {
  if (encoding === "utf-8") return (text) => Buffer.from(text, "utf8").toString("latin1");
  let known: ReadonlyMap<string, string> | undefined;
  return (text) => {
    if (isPlain(text)) return text;
    const codes = (known ??= shiftCodes());
    return [...text].map((character) => (isPlain(character) ? character : (codes.get(character) ?? lacking(character)))).join("");
  };
}

function canDecode(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Every character that Shift_JIS has beyond ASCII with its bytes: Node decodes the encoding but has nothing to encode it. */
function shiftCodes(): ReadonlyMap<string, string> {
  const decoder = new TextDecoder("shift_jis");
  const codes = new Map<string, string>();
  const note = (...bytes: number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== "\ufffd" && !codes.has(character)) codes.set(character, String.fromCharCode(...bytes));
  };
  for (let first = 0xa1; first <= 0xdf; first++) note(first);
  for (let first = 0x81; first <= longestShift; first++) {
    if (first >= 0xa0 && first <= 0xdf) continue;
    for (let second = 0x40; second <= longestShift; second++) note(first, second);
  }
  return codes;
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 126) return false;
  return true;
}

function lacking(character: string): never {
  throw new Refusal({ en: 'The file is in Shift_JIS, which has no "{character}": save it as UTF-8 first.', ja: "ファイルの文字コード（Shift_JIS）では「{character}」を書き込めません。UTF-8 で保存し直してください。" }, { character });
}
