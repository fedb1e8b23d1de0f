import { serialOf } from "../../cells/serial";
import { isCellError, type Grid, type Scalar } from "../../cells/value";
import { readCurrency } from "../../core/contract/currency";
import { readDateText } from "../../core/contract/date-text";
import { readNumberText } from "../../core/contract/number-text";
import { isRedacted } from "../../core/contract/redaction";
import { plain } from "../../language/plain";
import { message, type Message, type Text } from "../../language/text";
import type { ContractFacts, Headline } from "../contract-cells";
import { isFilled } from "./sheet-to-read";

/** Names of a workbook that say what a contract says beside its tables. */
export const factNames = ["AsOf", "AgreementDate", "AgreementExpiry", "FiscalStart", "HeadlineAmount", "HeadlineCurrency", "ReportDays", "PlanSales", "Modality"] as const;

export type FactName = (typeof factNames)[number];

/** Facts that were read, and a sentence about each that can't be: it counts as unknown. */
export interface ReadFacts {
  readonly facts: ContractFacts;
  readonly problems: readonly Message[];
}

const firstDate = serialOf({ year: 1950, month: 1, day: 1 });
const lastDate = serialOf({ year: 2200, month: 12, day: 31 });

const modalities: ReadonlyMap<string, NonNullable<ContractFacts["modality"]>> = new Map([
  ...["biologic", "biologics", "biological", "バイオ医薬品", "生物製剤", "抗体", "バイオ"].map((word) => [word, "biologic"] as const),
  ...["small molecule", "small-molecule", "small molecules", "低分子", "低分子医薬品"].map((word) => [word, "small molecule"] as const),
  ...["commercial", "marketed", "上市品", "市販品"].map((word) => [word, "commercial"] as const),
]);

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const must = {
  date: { en: "a date such as 2027-03-31", ja: "日付（2027-03-31など）" },
  month: { en: "a month from 1 to 12", ja: "1から12までの月" },
  money: { en: "an amount from 0", ja: "0以上の金額" },
  currency: { en: "an ISO 4217 code such as USD or JPY", ja: "ISO 4217の通貨コード（USD、JPYなど）" },
  days: { en: "a whole number of days", ja: "日数（整数）" },
  modality: { en: "biologic, small molecule or commercial", ja: "「バイオ医薬品」「低分子」「上市品」のいずれか" },
} satisfies Record<string, Text>;

/** Reads facts from the cells that a workbook's names stand for; a name that it hasn't is `undefined`. Blank and hidden values are left out. */
export function readFacts(cellsOf: (name: FactName) => Grid | undefined): ReadFacts {
  const problems: Message[] = [];
  const each = <Value>(name: FactName, needs: Text, read: (cell: Scalar) => Value | undefined): readonly (Value | undefined)[] =>
    (cellsOf(name) ?? []).flat().map((cell) => {
      if (!isFilled(cell) || (typeof cell === "string" && isRedacted(cell))) return undefined;
      const value = isCellError(cell) ? undefined : read(cell);
      if (value === undefined) problems.push(message({ en: '{name} must be {must}, but is "{text}".', ja: "{name}には{must}を入力してください（「{text}」は読み取れません）。" }, { name, must: needs, text: isCellError(cell) ? cell.error : String(cell) }));
      return value;
    });
  const one = <Value>(name: FactName, needs: Text, read: (cell: Scalar) => Value | undefined) => each(name, needs, read)[0];
  const currencies = each("HeadlineCurrency", must.currency, (cell) => (typeof cell === "string" ? readCurrency(cell) : undefined));
  const headlines = each("HeadlineAmount", must.money, headlineOf).flatMap((headline, index): Headline[] => {
    const currency = headline?.currency ?? currencies[index] ?? (currencies.length === 1 ? currencies[0] : undefined);
    return headline ? [{ amount: headline.amount, ...(currency === undefined ? {} : { currency }) }] : [];
  });
  return {
    facts: known({
      asOf: one("AsOf", must.date, dateOf),
      agreementDate: one("AgreementDate", must.date, dateOf),
      agreementExpiry: one("AgreementExpiry", must.date, dateOf),
      fiscalStart: one("FiscalStart", must.month, monthOf),
      headlines: headlines.length > 0 ? headlines : undefined,
      reportDays: one("ReportDays", must.days, daysOf),
      planSales: one("PlanSales", must.money, (cell) => headlineOf(cell)?.amount),
      modality: one("Modality", must.modality, (cell) => (typeof cell === "string" ? modalities.get(plain(cell)) : undefined)),
    }),
    problems,
  };
}

/** Facts without those that are unknown. */
export function known(facts: { readonly [Fact in keyof ContractFacts]: ContractFacts[Fact] | undefined }): ContractFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as ContractFacts;
}

function dateOf(cell: Scalar): number | undefined {
  const serial = typeof cell === "string" ? readDateText(cell)?.serial : cell;
  return typeof serial === "number" && serial >= firstDate && serial < lastDate + 1 ? Math.floor(serial) : undefined;
}

function monthOf(cell: Scalar): number | undefined {
  if (typeof cell === "string") {
    const word = plain(cell);
    const named = /^[a-z]{3,9}$/.test(word) ? months.indexOf(word.slice(0, 3)) + 1 : Number(/^(\d{1,2})月?$/.exec(word)?.[1]);
    return named >= 1 && named <= 12 ? named : undefined;
  }
  return typeof cell === "number" && Number.isInteger(cell) && cell >= 1 && cell <= 12 ? cell : undefined;
}

function daysOf(cell: Scalar): number | undefined {
  const days = typeof cell === "string" ? Number(/^(\d{1,5})\s*(?:days?|日|日以内)?$/.exec(plain(cell))?.[1]) : cell;
  return typeof days === "number" && Number.isInteger(days) && days >= 0 ? days : undefined;
}

function headlineOf(cell: Scalar): Headline | undefined {
  const read = typeof cell === "string" ? readNumberText(cell) : undefined;
  const amount = typeof cell === "number" ? cell : read?.isPercent === true ? undefined : read?.value;
  if (amount === undefined || !(amount >= 0)) return undefined;
  return { amount, ...(read?.currency === undefined ? {} : { currency: read.currency }) };
}
