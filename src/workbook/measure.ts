import type { Look } from "./look";

/** Font size that one character of width stands for. */
const unitSize = 11;

/** East Asian wide characters fill two of the default font's digits, and a little more. */
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

function characterWidth(character: string): number {
  if (wide.test(character)) return 2.1;
  return /[A-Zmw@%&]/.test(character) ? 1.25 : /[il.,:;'|!]/.test(character) ? 0.6 : 1.02;
}

function scale(look: Look): number {
  return ((look.font?.size ?? unitSize) / unitSize) * (look.font?.bold ? 1.07 : 1) * (look.font?.name === "Yu Gothic" ? 1.06 : 1);
}

/** Width of one line of text, in characters of the default font. */
export function textWidth(text: string, look: Look = {}): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * scale(look);
}

/** Width of the widest part of a text that can't be broken: a word; Japanese breaks anywhere. */
export function longestWord(text: string, look: Look = {}): number {
  return Math.max(0, ...pieces(text).map((piece) => textWidth(piece.trimEnd(), look)));
}

/** Lines that a text takes in a column of that many characters; line breaks in it count. */
export function linesOf(text: string, columnWidth: number, look: Look = {}): number {
  return text.split("\n").reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const piece of pieces(paragraph)) {
      const bare = textWidth(piece.trimEnd(), look);
      if (used > 0 && used + bare > columnWidth) {
        count++;
        used = 0;
      }
      // A word wider than the column is cut into lines of its own.
      if (bare > columnWidth) count += Math.ceil(bare / columnWidth) - 1;
      used = bare > columnWidth ? bare % columnWidth : used + textWidth(piece, look);
    }
    return lines + count;
  }, 0);
}

/** Height of one line, in points: Yu Gothic stands on taller lines than Calibri. */
export function lineHeight(look: Look): number {
  return (look.font?.size ?? unitSize) * (look.font?.name === "Yu Gothic" ? 1.7 : 1.35);
}

function pieces(text: string): string[] {
  return text.match(/[^\s\u2E80-\uFFEF]+[\s]*|[\u2E80-\uFFEF]\s*|\s+/gu) ?? [];
}
