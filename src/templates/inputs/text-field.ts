import { Refusal } from "../../language/refusal";
import type { Text } from "../../language/text";
import type { InputField } from "./input-field";

const longest = 120;

/** A short text in the user's own words, the same in both languages. */
export function textField(label: Text, hint: Text, blank: Text): InputField<Text> {
  return { label, hint, control: "text", initial: "", blank, placeholder: blank, read: (answer) => readLine(label, answer) };
}

/** A short text that may be left out; then the template finds its own. */
export function optionalTextField(label: Text, hint: Text, placeholder: Text): InputField<Text | undefined> {
  return { ...textField(label, hint, placeholder), blank: undefined };
}

function readLine(label: Text, answer: string): Text {
  if (answer.length > longest) {
    throw new Refusal({ en: "{label} has {count} characters: shorten it to {most}.", ja: "{label}が{count}文字あります。{most}文字以内にしてください。" }, { label, count: answer.length, most: longest });
  }
  if (/\p{Cc}/u.test(answer)) {
    throw new Refusal({ en: "{label} must be one line, without control characters.", ja: "{label}は改行や制御文字を含まない1行で入力してください。" }, { label });
  }
  return { en: answer, ja: answer };
}
