/** Characters that terminals draw two columns wide: East Asian wide and full-width ones, and pictographs (Unicode Standard Annex 11, https://www.unicode.org/reports/tr11/). */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;
// Marks that may not begin a line of Japanese (JIS X 4051).
const never = /^[、。，．」』）】〕｝〉》・：；！？ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ%％]/;

/** How many columns a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** A text with blanks up to a width. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** A text in lines no wider than `width`: broken at blanks, Japanese between any two characters. A word that is too long stays whole. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const piece of piecesOf(paragraph)) {
      if (line !== "" && displayWidth(line) + displayWidth(piece.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
      } else line += piece;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

/** The parts of a line between which it may break. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let word = "";
  let before = "";
  for (const character of text) {
    const mayBreak = (before === " " && character !== " ") || ((wide.test(character) || wide.test(before)) && !never.test(character) && !/[「『（【〔]/.test(before));
    if (word !== "" && mayBreak) {
      pieces.push(word);
      word = "";
    }
    word += character;
    before = character;
  }
  return word === "" ? pieces : [...pieces, word];
}

function columnsOf(character: string): number {
  return wide.test(character) ? 2 : none.test(character) ? 0 : 1;
}
