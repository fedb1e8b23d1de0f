import type { TriggerState } from "../../../../core/contract/trigger-states";

interface Props {
  readonly state: TriggerState | "ring";
  readonly x: number;
  readonly y: number;
}

/** Shapes differ as well as colours, for readers who can't tell these apart. */
const shapes: Readonly<Record<TriggerState | "ring", string>> = {
  pending: "M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0Z",
  met: "M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0Z",
  due: "M0 -6L6 0L0 6L-6 0Z",
  overdue: "M0 -6L6 5L-6 5Z",
  lapsed: "M-4 -4L4 4M-4 4L4 -4",
  ring: "M-5 -5H5V5H-5Z",
};

/** The mark of a trigger on the map. */
export function MapMark({ state, x, y }: Props) {
  return <path class={`map-mark ${state}`} d={shapes[state]} transform={`translate(${x} ${y})`} />;
}
