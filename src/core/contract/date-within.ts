import { readDateText } from "./date-text";

const longest = 1000;
// What may be a date: anything with a year of four digits or of an era, up to the next mark that no date holds.
const candidates = [
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/g,
  /(?:\d{4}|(?:令和|平成)\s?(?:元|\d{1,2}))\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/g,
  /(?:令和|平成|R|H)(?:元|\d{1,2})[.]\d{1,2}[.]\d{1,2}/g,
  /\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?[A-Za-z]{3,9}\.?[ ,-]{1,2}\d{4}/g,
  /[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/g,
];

/** The day that stands in a text among other words, as a serial: `Form 3, filed 2026-03-01`. The latest of several; `undefined` where there is none. */
export function dateWithin(text: string): number | undefined {
  if (!/[0-9０-９]/.test(text)) return undefined;
  const known = text.normalize("NFKC").slice(0, longest);
  const days = candidates.flatMap((pattern) => [...known.matchAll(pattern)].flatMap(([written]) => readDateText(written.replace(/(?<=[年月])\s|\s(?=[年月日])/g, "")) ?? []));
  return days.length === 0 ? undefined : Math.max(...days.map(({ serial }) => serial));
}
