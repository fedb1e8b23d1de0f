import { plain } from "../../language/plain";
import { readNumberText } from "./number-text";

const number = /(?:us|u\.s\.|usd|jpy)?\s*[$¥€£]?\s*\d[\d,.]*\d?\s*(?:thousand|million|billion|mn|bn|m|b|k)?/;
const japaneseNumber = /\d[\d,.]*[十百千万億兆]*(?:米ドル|ドル|円)?\s*$/;

/** The figure that a label's limit names, in "additional sales up to $1.25 billion" or "追加の12億ドルまで"; `undefined` where it can't be read. `limit` finds the words of the limit in plain text. */
export function limitOf(label: string, limit: RegExp): number | undefined {
  const text = plain(label);
  const match = limit.exec(text);
  if (!match) return undefined;
  const after = number.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 40));
  const before = japaneseNumber.exec(text.slice(Math.max(0, match.index + match[0].length - 40), match.index + match[0].length).replace(/(?:まで|以下|上限)$/, ""));
  return read(after?.[0]) ?? read(before?.[0]);
}

function read(text: string | undefined): number | undefined {
  return text === undefined ? undefined : readNumberText(text.replace(/^u\.s\./, "us").replace(/ドル$/, "").replace(/米$/, "").replace(/[.,]$/, ""))?.value;
}
