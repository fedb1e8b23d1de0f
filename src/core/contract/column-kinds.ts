import type { Text } from "../../language/text";
import { serialOf } from "../../cells/serial";
import type { TriggerColumnSeed, TriggerWords } from "../../seeds/triggers";
import { readCondition, readTriggerId, mostConditionIds } from "./condition";
import { readCurrency } from "./currency";
import { lacksYear, readDateText } from "./date-text";
import { listedWords } from "./listed-words";
import { readNumberText } from "./number-text";
import type { CellNote } from "./trigger-row";

/** What a filled cell comes to. */
export interface CellReading {
  readonly value: unknown;
  readonly note?: CellNote;
}

/** How the cells of a column are read. */
export interface ColumnKind {
  /** Completes "must be". */
  readonly must: Text;
  /** True for prose, in which a mark such as [***] or a dash is only part of the text. */
  readonly isProse?: boolean;
  /** True for a number that the column takes as it stands. */
  takesNumber?(cell: number): boolean;
  /** True for dates: a time of day is dropped. */
  readonly isWholeDay?: boolean;
  /** What a text, or a number not taken above, comes to; `undefined` when it can't be read. */
  read(text: string): CellReading | undefined;
  /** Why a text can't be read, where there is more to say than `must`. */
  why?(text: string): Text | undefined;
}

type KindName = TriggerColumnSeed["kind"];

const prose = (must: Text, valueOf: (text: string) => unknown = (text) => text.trim()): ColumnKind => ({ must, isProse: true, read: (text) => ({ value: valueOf(text) }) });

const firstDate = serialOf({ year: 1990, month: 1, day: 1 });
const lastDate = serialOf({ year: 2100, month: 12, day: 31 });
const dateMust: Text = { en: "a date from 1990 to 2100", ja: "1990年から2100年までの日付" };

const amountOf = (text: string): CellReading | undefined => {
  const number = readNumberText(text);
  if (number === undefined || number.isPercent) return undefined;
  const { value, isUpTo, isScaled, currency } = number;
  if (!isUpTo && !isScaled && currency === undefined) return { value };
  return { value, note: { ...(isUpTo ? { isUpTo } : {}), ...(isScaled ? { isScaled } : {}), ...(currency === undefined ? {} : { currency }) } };
};

const wholeDays = /^(.*?)\s*(?:calendar )?(?:days?|日以内|日間|暦日|日)?$/;

const flags: ReadonlyMap<string, boolean> = new Map([
  ...["true", "yes", "y", "1", "incl", "included", "inclusive", "はい", "含む", "○", "◯", "有"].map((word) => [word, true] as const),
  ...["false", "no", "n", "0", "excl", "excluded", "exclusive", "いいえ", "含まない", "×", "無"].map((word) => [word, false] as const),
]);

const kinds: Readonly<Record<Exclude<KindName, "word">, ColumnKind>> = {
  id: prose({ en: "a trigger id", ja: "トリガーID" }, readTriggerId),
  text: prose({ en: "a text", ja: "文字列" }),
  list: prose({ en: "names with commas between them", ja: "カンマ区切りの名称" }, (text) => text.normalize("NFKC").split(/[,;、/\n]+/).map((part) => part.trim()).filter((part) => part !== "")),
  condition: {
    must: { en: `trigger ids (at most ${mostConditionIds}) with AND, OR, NOT and brackets`, ja: `AND・OR・NOTと括弧で結んだトリガーID（${mostConditionIds}個まで）` },
    read: (text) => reading(readCondition(text)),
  },
  money: {
    must: { en: "an amount, or a mark such as [***] for a hidden one", ja: "金額、または伏字（[***]など）" },
    takesNumber: Number.isFinite,
    read: amountOf,
  },
  bound: { must: { en: "a number", ja: "数値" }, takesNumber: Number.isFinite, read: (text) => amountOf(text) ?? percentOf(text) },
  rate: {
    must: { en: "a rate as a fraction or with a percent sign", ja: "料率（小数または%付き）" },
    takesNumber: Number.isFinite,
    read: (text) => {
      const number = readNumberText(text);
      if (number === undefined || number.isScaled || number.currency !== undefined) return undefined;
      return { value: number.value, ...(number.isUpTo ? { note: { isUpTo: true } } : {}) };
    },
  },
  days: {
    must: { en: "a whole number of days", ja: "日数（整数）" },
    takesNumber: (cell) => Number.isInteger(cell) && cell >= 0,
    read: (text) => wholeOf(wholeDays.exec(text.normalize("NFKC").trim().toLowerCase())?.[1], 0),
    why: (text) => (/business|working|営業日/i.test(text.normalize("NFKC")) ? { en: "a whole number of days; say in DayBasis that they are business days", ja: "日数（整数）。営業日であることは「日数種別」に記入" } : undefined),
  },
  rank: { must: { en: "a whole number from 1", ja: "1以上の整数" }, takesNumber: (cell) => Number.isInteger(cell) && cell >= 1, read: (text) => wholeOf(text, 1) },
  date: {
    must: dateMust,
    isWholeDay: true,
    takesNumber: (cell) => cell >= firstDate && cell < lastDate + 1,
    read: (text) => {
      const date = readDateText(text);
      if (date === undefined || date.serial < firstDate || date.serial > lastDate) return undefined;
      return { value: date.serial, ...(date.isPeriodEnd ? { note: { isPeriodEnd: true } } : {}) };
    },
    why: (text) =>
      lacksYear(text)
        ? { en: "a date with its year", ja: "年を含む日付" }
        : /^\d{1,2}([-/.])\d{1,2}\1\d{4}$/.test(text.normalize("NFKC").trim())
          ? { en: "a date in which day and month can't be confused, such as 2027-04-01", ja: "日と月を取り違えない形式の日付（2027-04-01など）" }
          : undefined,
  },
  flag: { must: { en: "TRUE or FALSE, yes or no", ja: "TRUE・FALSE、はい・いいえ、含む・含まない" }, read: (text) => reading(flags.get(text.normalize("NFKC").trim().toLowerCase())) },
  currency: { must: { en: "an ISO 4217 code such as USD or JPY; $ and ¥ alone may stand for several", ja: "ISO 4217の通貨コード（USD、JPYなど）。$や¥だけでは特定できない" }, read: (text) => reading(readCurrency(text)) },
};

/** How a column is read. */
export function columnKind({ kind, words }: TriggerColumnSeed): ColumnKind {
  if (kind !== "word") return kinds[kind];
  const { must, wordOf } = listedWords(words as TriggerWords);
  return { must, read: (text) => reading(wordOf(text)) };
}

function reading(value: unknown): CellReading | undefined {
  return value === undefined ? undefined : { value };
}

function percentOf(text: string): CellReading | undefined {
  const number = readNumberText(text);
  return number?.isPercent === true ? { value: number.value, note: { isScaled: true } } : undefined;
}

function wholeOf(text: string | undefined, least: number): CellReading | undefined {
  const number = readNumberText(text ?? "");
  if (number === undefined || number.isPercent || number.currency !== undefined || number.isUpTo || !Number.isInteger(number.value) || number.value < least) return undefined;
  return { value: number.value };
}
