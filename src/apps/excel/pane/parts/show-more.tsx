import type { Language } from "../../../../language/text";
import { detail } from "../detail-words";

interface Props {
  /** How many entries come next; 0 when all are shown. */
  readonly count: number;
  readonly language: Language;
  readonly onMore: () => void;
}

/** The way to the next entries of a list, where there are any. */
export function ShowMore({ count, language, onMore }: Props) {
  return count > 0 ? (
    <button type="button" class="link" onClick={onMore}>
      {detail("showMore", language, { count })}
    </button>
  ) : null;
}
