import type { Language } from "../../../../language/text";
import { Refusal } from "../../../../language/refusal";
import { dealInputs } from "../../../../templates/inputs/deal-inputs";
import type { GivenInputs, InputField } from "../../../../templates/inputs/input-field";
import { word } from "../words";

interface Props {
  readonly language: Language;
  readonly inputs: GivenInputs;
  readonly onChange: (key: string, answer: string) => void;
}

/** Asked at once; the rest have answers that do for a first look. */
const first: readonly string[] = ["pattern", "programme", "start", "fiscalStart"];

/** The questions that templates ask about the deal; a wrong answer says at once what it must be. */
export function DealForm({ language, inputs, onChange }: Props) {
  const fields = Object.entries(dealInputs);
  const ask = (asked: typeof fields) => (
    <div class="fields">
      {asked.map(([key, field]) => (
        <Field key={key} name={key} field={field} language={language} answer={inputs[key] ?? field.initial} onChange={onChange} />
      ))}
    </div>
  );
  return (
    <section aria-labelledby="deal-title">
      <h2 id="deal-title">{word("deal", language)}</h2>
      {ask(fields.filter(([key]) => first.includes(key)))}
      <details>
        <summary>{word("moreInputs", language)}</summary>
        {ask(fields.filter(([key]) => !first.includes(key)))}
      </details>
    </section>
  );
}

interface FieldProps {
  readonly name: string;
  readonly field: InputField<unknown>;
  readonly language: Language;
  readonly answer: string;
  readonly onChange: Props["onChange"];
}

function Field({ name, field, language, answer, onChange }: FieldProps) {
  const problem = problemOf(field, answer, language);
  const shared = {
    id: `input-${name}`,
    value: answer,
    title: field.hint[language],
    "aria-invalid": problem !== undefined,
    ...(problem !== undefined && { "aria-describedby": `problem-${name}` }),
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLSelectElement }) => {
      onChange(name, currentTarget.value);
    },
  };
  return (
    <div class={field.control === "text" || name === "pattern" ? "field wide" : "field"}>
      <label for={shared.id}>{field.label[language]}</label>
      {field.choices ? (
        <select {...shared}>
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label[language]}
            </option>
          ))}
        </select>
      ) : field.control === "date" ? (
        <input {...shared} type="date" />
      ) : (
        <input {...shared} type="text" placeholder={field.placeholder?.[language] ?? ""} autocomplete="off" />
      )}
      {problem !== undefined && (
        <p class="problem" id={`problem-${name}`}>
          {problem}
        </p>
      )}
    </div>
  );
}

function problemOf(field: InputField<unknown>, answer: string, language: Language): string | undefined {
  if (answer.trim() === "") return undefined;
  try {
    field.read(answer.trim());
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.in(language);
    throw error;
  }
}
