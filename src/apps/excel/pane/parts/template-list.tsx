import type { Language } from "../../../../language/text";
import { insertActions } from "../actions/insert";
import type { Action } from "../actions/define-action";
import { word } from "../words";

interface Props {
  readonly language: Language;
  readonly onRun: (action: Action) => void;
}

/** The templates with a button each that inserts them. */
export function TemplateList({ language, onRun }: Props) {
  return (
    <section aria-labelledby="templates-title">
      <h2 id="templates-title">{word("templates", language)}</h2>
      <ul class="templates">
        {insertActions.map(({ template, action }) => (
          <li class="template" key={template.id}>
            <h3>{template.title[language]}</h3>
            <p class="quiet">{template.summary[language]}</p>
            <button
              type="button"
              class="primary"
              id={action.id}
              aria-label={word("insertNamed", language, { template: template.title })}
              onClick={() => {
                onRun(action);
              }}
            >
              {word("insert", language)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
