import type { JudgedItem } from "../../../../core/readiness/judged-item";
import { itemName, reason } from "../../../../core/readiness/missing";
import { readinessWords } from "../../../../seeds/readiness";
import { goToItem } from "../actions/go-to-item";
import { detail } from "../detail-words";
import { itemFacts } from "../why/item-facts";
import type { DetailProps } from "./detail-part";
import { Disclosure } from "./disclosure";

/** One item: what it adds and why, and the way to its cell. */
export function WhyItem({ judged, view, language, onRun }: DetailProps & { readonly judged: JudgedItem }) {
  const name = itemName(judged, language);
  const action = goToItem(judged.item.row);
  const state = judged.isSettled ? readinessWords.status.met : reason(judged);
  const summary = (
    <>
      {name}{" "}
      <span class="quiet">
        {readinessWords.kind[judged.item.kind][language]} · {state[language]}
      </span>
    </>
  );
  return (
    <Disclosure id={`why-item-${String(judged.item.row)}`} summary={summary}>
      {() => (
        <>
          <dl class="facts">
            {itemFacts(judged, view.asOf, language).map(({ label, words }) => (
              <div key={label}>
                <dt>{detail(label, language)}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <button
            type="button"
            class="link"
            id={action.id}
            aria-label={detail("goToItemNamed", language, { item: name })}
            onClick={() => {
              onRun(action);
            }}
          >
            {action.label[language]}
          </button>
        </>
      )}
    </Disclosure>
  );
}
