import { plain } from "../../language/plain";
import { takeCurrency } from "./currency";
import { readNumberText } from "./number-text";

/** Shares that are bought, and what each costs. */
export interface SharePurchase {
  readonly shares: number;
  readonly price: number;
  /** Absent where the text names none, or one that can't be told from its mark. */
  readonly currency?: string;
}

const digits = "\\d[\\d,]*(?:\\.\\d+)?";
const english = new RegExp(`(${digits}(?: (?:thousand|million))?)(?: (?!(?:per|a|each|at|of|for) )[a-z][a-z-]*){0,6} shares?(?![a-z])`, "g");
const japanese = new RegExp(`(${digits}[百千万億]*)株(?!\\s*(?:当|あ|に|の価|価))`, "g");
const money = `((?:(?:us|u\\.s\\.|usd|jpy|eur|gbp|cny|krw|hk|nt) ?)?[$¥€£]? ?${digits}(?:百|千|万|億)*(?: ?(?:円|米ドル|ドル|ユーロ|usd|jpy|eur|gbp|dollars|yen))?)`;
const prices = [
  new RegExp(`(?:at|@|price of|price per share of|price per share:|price:) (?:a (?:purchase )?price of )?${money}`, "g"),
  new RegExp(`${money} (?:per|a|each|for each|/) ?share`, "g"),
  new RegExp(`(?:1|一)株(?:当たり|当り|あたり|につき|の価格は?|価格は?|式当たり)(?:の発行価額|の払込金額|の価格)?は? ?${money}`, "g"),
];
// A clause of this length says more than one purchase.
const longestText = 2000;

/** What a text says of a purchase of shares: "4,000,000 Series E shares at USD 10.00", "普通株式400万株を1株当たり1,000円"; `undefined` unless it names just one number of shares and one price. */
export function readSharePurchase(text: string): SharePurchase | undefined {
  if (text.length > longestText) return undefined;
  const known = plain(text).replace(/(\d)株式/g, "$1株");
  const counts = distinct([...known.matchAll(english), ...known.matchAll(japanese)].map(([, count = ""]) => readNumberText(count)?.value));
  const readings = prices.flatMap((pattern) => [...known.matchAll(pattern)].map(([, price = ""]) => readPrice(price)));
  const values = distinct(readings.map((reading) => reading?.price));
  const [shares] = counts;
  const [price] = values;
  if (counts.length !== 1 || values.length !== 1 || shares === undefined || price === undefined) return undefined;
  const currency = readings.find((reading) => reading?.currency !== undefined)?.currency;
  return { shares, price, ...(currency === undefined ? {} : { currency }) };
}

function readPrice(text: string): { readonly price: number; readonly currency?: string } | undefined {
  const mark = takeCurrency(text.trim());
  const price = readNumberText(mark?.rest ?? text.trim())?.value;
  return price === undefined ? undefined : { price, ...(mark?.code === undefined ? {} : { currency: mark.code }) };
}

function distinct(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  return [...new Set(values)];
}
