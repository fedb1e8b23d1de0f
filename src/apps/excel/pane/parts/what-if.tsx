import { useMemo, useState } from "preact/hooks";
import { isoDate } from "../../../../cells/serial";
import { readinessGaps } from "../../../../core/readiness/gaps";
import { writeTicked } from "../actions/write-ticked";
import { compareChecklists } from "../compare/compare-checklists";
import { detail } from "../detail-words";
import { headline } from "../headline";
import { points } from "../number-words";
import { keyOf, whatIf } from "../what-if/what-if";
import { word } from "../words";
import type { DetailProps } from "./detail-part";
import { LongList } from "./long-list";
import { SideBySide } from "./side-by-side";
import { TickItem } from "./tick-item";

const nothingTicked: ReadonlySet<string> = new Set();

/** Tick items and see what they would do; the sheet changes only when they are written. */
export function WhatIf({ view, language, onRun }: DetailProps) {
  const [ticked, setTicked] = useState(nothingTicked);
  const gaps = useMemo(() => readinessGaps(view.areas), [view]);
  const chosen = gaps.flatMap(({ item: { item } }) => (ticked.has(keyOf(item)) ? [item] : []));
  const then = chosen.length > 0 ? whatIf(view, chosen) : view;
  const discard = () => {
    setTicked(nothingTicked);
  };
  if (gaps.length === 0) return <p>{detail("nothingOpen", language)}</p>;
  const scoreOf = ({ score }: { readonly score: number | undefined }) => (score === undefined ? word("noScore", language) : points(score));
  return (
    <>
      <p class="quiet">
        {detail("whatIfHow", language)} {view.asOf !== undefined && detail("whatIfDated", language, { date: isoDate(view.asOf) })}
      </p>
      <div role="status" id="what-if-outcome">
        {chosen.length > 0 && (
          <p>
            <b>
              {scoreOf(view)} → {scoreOf(then)}
            </b>{" "}
            {[...new Set([view, then].map(({ gates }) => headline(gates, language)))].join(" → ")}
          </p>
        )}
      </div>
      <LongList entries={gaps} keyOf={({ item }) => keyOf(item.item)} language={language}>
        {(gap) => (
          <TickItem
            gap={gap}
            asOf={view.asOf}
            language={language}
            isTicked={ticked.has(keyOf(gap.item.item))}
            onTick={(isTicked) => {
              const key = keyOf(gap.item.item);
              setTicked((before) => new Set(isTicked ? [...before, key] : [...before].filter((other) => other !== key)));
            }}
          />
        )}
      </LongList>
      {chosen.length > 0 && (
        <>
          <SideBySide id="what-if-sides" from={detail("now", language)} to={detail("then", language)} rows={compareChecklists(view, then, language)} language={language} hasChanges={false} />
          <p class="buttons">
            <button
              type="button"
              class="primary"
              id="write-ticked"
              onClick={() => {
                onRun(writeTicked(chosen, discard));
              }}
            >
              {detail("writeThem", language, { count: chosen.length })}
            </button>
            <button type="button" id="discard-ticked" onClick={discard}>
              {detail("discard", language)}
            </button>
          </p>
        </>
      )}
    </>
  );
}
