import { dayOf, serialOf } from "../../cells/serial";
import { Refusal } from "../../language/refusal";
import type { Text } from "../../language/text";
import type { InputField } from "./input-field";

const firstYear = 2000;
const lastYear = 2099;

/** The days that templates and their date cells take, as Excel serials: 2000 to 2099. */
export const plannedDays = {
  first: serialOf({ year: firstYear, month: 1, day: 1 }),
  last: serialOf({ year: lastYear, month: 12, day: 31 }),
} as const;

/** A calendar quarter, `2027-Q2`, read as the Excel serial of its first day. */
export function quarterField(label: Text, hint: Text, initial: string): InputField<number> {
  const read = (answer: string) => {
    const [, year, quarter] = /^(\d{4})-Q([1-4])$/i.exec(answer) ?? [];
    if (isPlannedYear(Number(year))) return serialOf({ year: Number(year), month: Number(quarter) * 3 - 2, day: 1 });
    throw new Refusal(
      { en: '{label} can\'t be "{answer}". Write a calendar quarter from {first}-Q1 to {last}-Q4, for example 2027-Q2.', ja: "{label}に「{answer}」は指定できません。{first}-Q1から{last}-Q4までの暦四半期を「2027-Q2」の形で入力してください。" },
      { label, answer, first: String(firstYear), last: String(lastYear) },
    );
  };
  return { label, hint, control: "quarter", initial, blank: read(initial), read };
}

/** A day, `2027-04-01`, read as an Excel serial; blank is `undefined`. */
export function dateField(label: Text, hint: Text, placeholder: Text): InputField<number | undefined> {
  return {
    label,
    hint,
    control: "date",
    initial: "",
    blank: undefined,
    placeholder,
    read: (answer) => {
      const [year = NaN, month = NaN, day = NaN] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(answer)?.slice(1) ?? []).map(Number);
      if (isPlannedYear(year) && isDay(year, month, day)) return serialOf({ year, month, day });
      throw new Refusal(
        { en: '{label} can\'t be "{answer}". Write a day from {first} to {last} as YYYY-MM-DD, for example 2027-04-01.', ja: "{label}に「{answer}」は指定できません。{first}年から{last}年までの日付を「2027-04-01」の形で入力してください。" },
        { label, answer, first: String(firstYear), last: String(lastYear) },
      );
    },
  };
}

function isPlannedYear(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

function isDay(year: number, month: number, day: number): boolean {
  const read = dayOf(serialOf({ year, month, day }));
  return read.month === month && read.day === day;
}
