import type { Text } from "../../language/text";
import type { Expression } from "../../workbook/expression";
import type { Validation } from "../../workbook/validation";
import { plannedDays } from "../inputs/date-fields";

/** A list to pick from; `meaning` tells what the choice does. */
export function pickOne(title: Text, items: readonly Text[], meaning: Text): Validation {
  return {
    rule: { kind: "list", items },
    prompt: { title, message: meaning },
    alert: { title, message: { en: "Pick a word from the list.", ja: "一覧から選んでください。" } },
  };
}

/** A word of some cells to pick from, for lists that are long or that users add to. */
export function pickFrom(title: Text, cells: Expression, meaning: Text): Validation {
  return {
    rule: { kind: "listIn", cells },
    prompt: { title, message: meaning },
    alert: { title, message: { en: "Pick a word from the list.", ja: "一覧から選んでください。" } },
  };
}

/** A text of at most so many characters. */
export function textUpTo(longest: number, title: Text, meaning: Text): Validation {
  return {
    rule: { kind: "text", longest },
    prompt: { title, message: meaning },
    alert: { title, message: { en: `Type at most ${longest} characters.`, ja: `${longest}文字以内で入力してください。` } },
  };
}

/** A day of the years that templates plan in. */
export function pickDay(title: Text, meaning: Text): Validation {
  return {
    rule: { kind: "date", from: plannedDays.first, to: plannedDays.last },
    prompt: { title, message: meaning },
    alert: { title, message: { en: "Type a date from 2000 to 2099.", ja: "2000年から2099年までの日付を入力してください。" } },
  };
}

/** A whole number between two others. */
export function wholeFrom(minimum: number, maximum: number, title: Text, meaning: Text): Validation {
  const values = { en: `Type a whole number from ${minimum} to ${maximum}.`, ja: `${minimum}から${maximum}までの整数を入力してください。` };
  return { rule: { kind: "whole", minimum, maximum }, prompt: { title, message: meaning }, alert: { title, message: values } };
}

/** A number between two others. */
export function numberFrom(minimum: number, maximum: number, title: Text, meaning: Text): Validation {
  const values = { en: `Type a number from ${minimum} to ${maximum}.`, ja: `${minimum}から${maximum}までの数値を入力してください。` };
  return { rule: { kind: "decimal", minimum, maximum }, prompt: { title, message: meaning }, alert: { title, message: values } };
}
