import { Refusal } from "../../language/refusal";
import type { Text } from "../../language/text";

/** One thing that a template asks for. */
export interface InputField<Value> {
  readonly label: Text;
  readonly hint: Text;
  /** How a form asks for it. */
  readonly control: "text" | "choice" | "quarter" | "date";
  /** What a form starts with; blank where `blank` says it better. */
  readonly initial: string;
  /** What an answer left blank stands for. */
  readonly blank: Value;
  /** The words for `blank`, shown in an empty box. */
  readonly placeholder?: Text;
  /** What may be chosen, where the control is a choice. */
  readonly choices?: readonly { readonly value: string; readonly label: Text }[];
  /** The value of an answer that is not blank; throws a `Refusal` that says what it must be. */
  readonly read: (answer: string) => Value;
}

export type InputFields = Readonly<Record<string, InputField<unknown>>>;

/** Answers as typed, by the field's key; one that is missing counts as blank. */
export type GivenInputs = Readonly<Record<string, string | undefined>>;

/** What `build` receives: a checked value for each field. */
export type InputValues<Fields extends InputFields> = {
  readonly [Key in keyof Fields]: Fields[Key] extends InputField<infer Value> ? Value : never;
};

/** The values of all fields; throws a `Refusal` for an answer that can't be read or that no field asks for. */
export function readInputs<Fields extends InputFields>(fields: Fields, given: GivenInputs): InputValues<Fields> {
  for (const key of Object.keys(given)) if (!Object.hasOwn(fields, key)) refuseUnknown(key, fields);
  const values = Object.entries(fields).map(([key, field]) => {
    const answer = given[key]?.trim() ?? "";
    return [key, answer === "" ? field.blank : field.read(answer)] as const;
  });
  return Object.fromEntries(values) as InputValues<Fields>;
}

function refuseUnknown(key: string, fields: InputFields): never {
  throw new Refusal(
    { en: 'This template asks for no input "{key}". Its inputs are: {known}.', ja: "このひな形に入力項目「{key}」はありません。入力項目は {known} です。" },
    { key, known: Object.keys(fields).join(", ") },
  );
}
