import { isoDate } from "../../../../cells/serial";
import type { Language } from "../../../../language/text";
import type { LaidOutMap } from "./lay-out-map";
import { MapMark } from "./map-mark";
import { mapWord } from "./map-words";
import { categoryName, nameOf } from "./trigger-facts";

interface Props {
  readonly map: LaidOutMap;
  readonly asOf: number | undefined;
  readonly language: Language;
}

/** The map as a picture; what it shows is in the table beside it too. */
export function MapPicture({ map, asOf, language }: Props) {
  const { width, height, bands, triggers, links, ticks, undatedX, asOfX, days } = map;
  const says = days
    ? mapWord("picture", language, { count: triggers.length, from: isoDate(days.from), to: isoDate(days.to) })
    : mapWord("pictureUndated", language, { count: triggers.length });
  return (
    // Wider than the pane: it scrolls, and the keyboard must be able to.
    <div class="map-scroll" tabIndex={0} role="group" aria-label={mapWord("map", language)}>
      <svg class="map" role="img" aria-label={says} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <defs>
          <marker id="map-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
            <path d="M0 0L8 4L0 8Z" />
          </marker>
        </defs>
        {bands.map(({ category, top, height: tall }, index) => (
          <g key={category}>
            <rect class={index % 2 === 0 ? "map-band" : "map-band other"} x={0} y={top} width={width} height={tall} />
            <text class="map-band-name" x={12} y={top + 14}>
              {categoryName(category, language)}
            </text>
          </g>
        ))}
        {ticks.map(({ x, label }) => (
          <g key={label}>
            <line class="map-tick" x1={x} x2={x} y1={18} y2={height} />
            <text class="map-tick-name" x={x + 3} y={13}>
              {label}
            </text>
          </g>
        ))}
        {undatedX !== undefined && (
          <text class="map-tick-name" x={undatedX} y={13}>
            {mapWord("undated", language)}
          </text>
        )}
        {asOfX !== undefined && asOf !== undefined && (
          <line class="map-as-of" x1={asOfX} x2={asOfX} y1={16} y2={height}>
            <title>{mapWord("today", language, { date: isoDate(asOf) })}</title>
          </line>
        )}
        {links.map(({ link, path }) => (
          <path key={`${link.from} ${link.to} ${link.kind}`} class={`map-link ${link.kind}`} d={path} marker-end="url(#map-arrow)" />
        ))}
        {triggers.map(({ trigger, label, x, y, stopX }) => (
          <g key={`${trigger.row.table} ${trigger.row.row}`}>
            {stopX !== undefined && <path class="map-stop" d={`M${x + 5} ${y + 8}H${stopX}M${stopX} ${y + 4}V${y + 12}`} />}
            <MapMark state={trigger.state ?? "ring"} x={x} y={y} />
            <text class="map-label" x={x + 11} y={y + 4}>
              {label}
            </text>
            <title>{`${nameOf(trigger)}: ${trigger.row.at("eventText") ?? ""}`}</title>
          </g>
        ))}
      </svg>
    </div>
  );
}
