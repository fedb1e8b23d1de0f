import { remembered } from "../../language/remembered";
import { phraseIn } from "./clause-phrases";

// A share, a p-value, a comparison, a count of something: figures that a result can be held against. The number of a phase or a year is none.
const figure = /\d\s?(?:%|percent|パーセント|割)|(?<![a-z])p\s?(?:-?value\s?)?[<≤=]|[<>≤≥]\s?\d|(?:at least|no less than|not less than|no more than|below|above|exceed\w{0,3})\s(?:[a-z]+\s)?\d|\d+\s?(?:例|名|人|日|か月|ヶ月|バッチ|ロット)?(?:以上|以下|未満|超)|\d\s(?:patients|subjects|batches|lots|days|months|hours)/i;

/** True when a text says what a result is held against: figures, a named standard, criteria, or the place where they are defined. */
export function statesTest(text: string | undefined): boolean {
  return text !== undefined && (statesFigure(text) || phraseIn(text, "statedTest") !== undefined || phraseIn(text, "definedElsewhere") !== undefined);
}

/** True when a text holds a figure that a result can be compared with. */
export const statesFigure = remembered((text): boolean => figure.test(text.normalize("NFKC")));
