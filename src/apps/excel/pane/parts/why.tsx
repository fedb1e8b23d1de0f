import type { AreaReadiness } from "../../../../core/readiness/readiness-by-area";
import { readinessWords } from "../../../../seeds/readiness";
import { detail } from "../detail-words";
import { figure } from "../number-words";
import { areaArithmetic, scoreArithmetic } from "../why/arithmetic";
import type { DetailProps } from "./detail-part";
import { Disclosure } from "./disclosure";
import { LongList } from "./long-list";
import { WhyItem } from "./why-item";

/** From the score to its areas to their items, the arithmetic in words at every step. */
export function Why(props: DetailProps) {
  const { view, language } = props;
  return (
    <>
      {view.score !== undefined && (
        <p class="arithmetic" id="score-arithmetic">
          {scoreArithmetic(view.areas, view.score, language)}
        </p>
      )}
      <p class="quiet">{detail("arithmeticNote", language)}</p>
      <LongList entries={view.areas} keyOf={({ name }) => name} language={language}>
        {(area) => <WhyArea {...props} area={area} place={view.areas.indexOf(area)} />}
      </LongList>
    </>
  );
}

function WhyArea({ area, place, ...props }: DetailProps & { readonly area: AreaReadiness; readonly place: number }) {
  const { score } = area;
  const light = score?.light ?? "n/a";
  const summary = (
    <>
      {area.name} {score && <b>{figure(score.evidence)}</b>} <span class={`light ${score?.light.toLowerCase() ?? ""}`}>{readinessWords.light[light][props.language]}</span>
    </>
  );
  return (
    <Disclosure id={`why-area-${String(place)}`} summary={summary}>
      {() => (
        <>
          <p class="arithmetic">{areaArithmetic(area, props.language)}</p>
          <LongList entries={area.items} keyOf={({ item }) => String(item.row)} language={props.language}>
            {(judged) => <WhyItem {...props} judged={judged} />}
          </LongList>
        </>
      )}
    </Disclosure>
  );
}
