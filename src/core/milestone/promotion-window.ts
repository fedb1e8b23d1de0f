import { lastSerial } from "../../cells/serial";
import { Refusal } from "../../language/refusal";
import { monthsLater } from "../calendar/months-later";
import { NoAnswer } from "../no-answer";

/** When co-promotion may be taken up before a launch: days as Excel serials. */
export interface PromotionWindow {
  readonly opens: number;
  readonly closes: number;
}

/** The window from `opens` to `closes` months before the launch, by Excel's EDATE. Throws a `Refusal` for a window that closes before it opens, `NoAnswer` off Excel's calendar. */
export function promotionWindow(launch: number, opens: number, closes: number): PromotionWindow {
  if (opens < closes) {
    throw new Refusal(
      { en: "opens must be at least closes, {closes} months before launch, not {opens}: the window would close before it opens", ja: "opens は closes（上市の{closes}か月前）以上にしてください（現在は{opens}）。開始より先に終了してしまいます" },
      { opens, closes },
    );
  }
  return { opens: inCalendar(monthsLater(launch, -opens)), closes: inCalendar(monthsLater(launch, -closes)) };
}

function inCalendar(day: number): number {
  if (day >= 1 && day <= lastSerial) return day;
  throw new NoAnswer("#NUM!", { en: "the window lies outside Excel's calendar, 1900 to 9999", ja: "期間がExcelの日付の範囲（1900年～9999年）を外れます" });
}
