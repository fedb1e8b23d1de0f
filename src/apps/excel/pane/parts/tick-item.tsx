import { isoDate } from "../../../../cells/serial";
import type { Gap } from "../../../../core/readiness/gaps";
import { judgeItem } from "../../../../core/readiness/judged-item";
import { itemName, reason } from "../../../../core/readiness/missing";
import type { Language } from "../../../../language/text";
import { detail } from "../detail-words";
import { gateName } from "../headline";
import { points } from "../number-words";
import { metOn } from "../what-if/met-on";

interface Props {
  readonly gap: Gap;
  readonly asOf: number | undefined;
  readonly language: Language;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** An open item to tick: what it is, what it would add by itself, and why it is open. */
export function TickItem({ gap: { area, item: judged, gain, blocks }, asOf, language, isTicked, onTick }: Props) {
  const { item } = judged;
  const id = `tick-${String(item.row)}`;
  // While other areas stand at 0, no item moves the score by itself.
  const facts = [points(gain) === points(0) ? area.name : detail("gainAlone", language, { area: area.name, gain: points(gain) }), reason(judged)[language]];
  if (blocks !== undefined) facts.push(detail("blocksGate", language, { gate: gateName(blocks, language) }));
  const hasLapsed = item.validUntil !== undefined && !judgeItem(metOn(item, asOf), asOf).isFresh;
  if (hasLapsed) facts.push(detail("validUntilPassed", language, { date: isoDate(item.validUntil ?? 0) }));
  return (
    <div class="tick">
      <input
        type="checkbox"
        id={id}
        checked={isTicked}
        aria-describedby={`${id}-facts`}
        onChange={({ currentTarget }) => {
          onTick(currentTarget.checked);
        }}
      />
      <label for={id}>{itemName(judged, language)}</label>
      <p class="quiet" id={`${id}-facts`}>
        {facts.join(" · ")}
      </p>
    </div>
  );
}
