import type { Language } from "../../../../language/text";
import type { GivenInputs } from "../../../../templates/inputs/input-field";
import type { Action } from "../actions/define-action";
import { DealForm } from "./deal-form";
import { TemplateList } from "./template-list";

interface Props {
  readonly language: Language;
  readonly inputs: GivenInputs;
  readonly onChange: (key: string, answer: string) => void;
  readonly onRun: (action: Action) => void;
}

/** The deal's questions and the templates to insert: loaded after the pane is on the screen, since all of their contents come with it. */
export function TemplatesSection({ language, inputs, onChange, onRun }: Props) {
  return (
    <>
      <DealForm language={language} inputs={inputs} onChange={onChange} />
      <TemplateList language={language} onRun={onRun} />
    </>
  );
}
