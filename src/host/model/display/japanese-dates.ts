import { tokenize } from "numfmt";
import { dayOf, lastSerial, serialOf } from "../../../cells/serial";

/** First days of the Japanese eras, newest first. Source: https://learn.microsoft.com/dotnet/api/system.globalization.japanesecalendar */
const eras = [
  { from: serialOf({ year: 2019, month: 5, day: 1 }), year: 2019, name: "令和", letter: "R" },
  { from: serialOf({ year: 1989, month: 1, day: 8 }), year: 1989, name: "平成", letter: "H" },
  { from: serialOf({ year: 1926, month: 12, day: 25 }), year: 1926, name: "昭和", letter: "S" },
  { from: serialOf({ year: 1912, month: 7, day: 30 }), year: 1912, name: "大正", letter: "T" },
  { from: 0, year: 1868, name: "明治", letter: "M" },
] as const;

const weekdays = "日月火水木金土";

/** The format with its Japanese era, era year and weekday filled in for that date: `ggge"年"` becomes `"令和""9""年"`. */
export function withJapaneseDates(numberFormat: string, serial: number): string {
  if (numberFormat === "General" || !/[gea]/i.test(numberFormat) || serial < 0 || serial >= lastSerial + 1) return numberFormat;
  if (!isJapanese(numberFormat)) return numberFormat;
  try {
    return tokenize(numberFormat)
      .map((token) => (token.type === "DATETIME" ? (filledIn(token.raw.toLowerCase(), serial) ?? token.raw) : token.raw))
      .join("");
  } catch {
    return numberFormat;
  }
}

function isJapanese(numberFormat: string): boolean {
  return /\[\$[^\]]*-(?:[0-9a-f]*411|ja)|[年月日曜]|g/i.test(numberFormat);
}

function filledIn(code: string, serial: number): string | undefined {
  if (/^a{3,4}$/.test(code)) {
    const name = weekdays.charAt((Math.floor(serial) + 6) % 7);
    return `"${name}${code.length === 4 ? "曜日" : ""}"`;
  }
  const era = eras.find(({ from }) => Math.floor(serial) >= from) ?? eras[4];
  if (/^g+$/.test(code)) return `"${code.length === 1 ? era.letter : code.length === 2 ? era.name.charAt(0) : era.name}"`;
  if (/^e+$/.test(code)) return `"${String(dayOf(serial).year - era.year + 1).padStart(code.length, "0")}"`;
  return undefined;
}
