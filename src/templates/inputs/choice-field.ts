import { Refusal } from "../../language/refusal";
import type { Text } from "../../language/text";
import type { InputField } from "./input-field";

/** One of a few values; case does not count. The first is taken when nothing is chosen. */
export function choiceField<const Value>(
  label: Text,
  hint: Text,
  choices: readonly [Choice<Value>, ...Choice<Value>[]],
): InputField<Value> {
  const [first] = choices;
  return {
    label,
    hint,
    control: "choice",
    initial: first.value,
    blank: first.means,
    choices: choices.map((choice) => ({ value: choice.value, label: choice.label })),
    read: (answer) => {
      const chosen = choices.find(({ value }) => value.toLowerCase() === answer.toLowerCase());
      if (chosen) return chosen.means;
      throw new Refusal(
        { en: '{label} can\'t be "{answer}". Choose one of: {values}.', ja: "{label}に「{answer}」は指定できません。次から選んでください：{values}" },
        { label, answer, values: choices.map(({ value }) => value).join(", ") },
      );
    },
  };
}

/** A value as it is written, as it is shown, and what it stands for. */
export interface Choice<Value> {
  readonly value: string;
  readonly label: Text;
  readonly means: Value;
}
