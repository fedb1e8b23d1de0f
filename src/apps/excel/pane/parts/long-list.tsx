import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Language } from "../../../../language/text";
import { ShowMore } from "./show-more";

/** How many entries come at a time. */
const step = 25;

interface Props<Entry> {
  readonly entries: readonly Entry[];
  readonly keyOf: (entry: Entry) => string;
  readonly children: (entry: Entry) => ComponentChildren;
  readonly language: Language;
}

/** A list that shows its first entries, and more when asked: checklists of any length open at once. */
export function LongList<Entry>({ entries, keyOf, children, language }: Props<Entry>) {
  const [shown, setShown] = useState(step);
  const more = Math.max(0, Math.min(step, entries.length - shown));
  return (
    <>
      <ul class="tree">
        {entries.slice(0, shown).map((entry) => (
          <li key={keyOf(entry)}>{children(entry)}</li>
        ))}
      </ul>
      <ShowMore
        count={more}
        language={language}
        onMore={() => {
          setShown(shown + step);
        }}
      />
    </>
  );
}
