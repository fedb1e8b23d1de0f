import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface Props {
  readonly id: string;
  readonly summary: ComponentChildren;
  /** Drawn when first opened, and kept from then on. */
  readonly children: () => ComponentChildren;
}

/** A summary that opens on what is behind it. */
export function Disclosure({ id, summary, children }: Props) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      id={id}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWasOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  );
}
