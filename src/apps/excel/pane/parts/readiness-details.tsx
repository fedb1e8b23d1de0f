import { word, type Word } from "../words";
import type { DetailPart, DetailProps } from "./detail-part";
import { Disclosure } from "./disclosure";
import { LoadedPart } from "./loaded-part";

const parts: readonly { readonly id: string; readonly title: Word; readonly load: () => Promise<DetailPart> }[] = [
  { id: "why", title: "why", load: async () => (await import(/* webpackChunkName: "why" */ "./why")).Why },
  { id: "what-if", title: "whatIf", load: async () => (await import(/* webpackChunkName: "what-if" */ "./what-if")).WhatIf },
  { id: "compare", title: "compare", load: async () => (await import(/* webpackChunkName: "compare" */ "./compare")).Compare },
];

/** Why the score is what it is, what would change it, and what it was elsewhere or on another day. */
export function ReadinessDetails(props: DetailProps) {
  return (
    <div class="parts">
      {parts.map(({ id, title, load }) => (
        <Disclosure key={id} id={id} summary={word(title, props.language)}>
          {() => <LoadedPart load={load} {...props} />}
        </Disclosure>
      ))}
    </div>
  );
}
