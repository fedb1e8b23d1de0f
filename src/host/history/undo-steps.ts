import { cellsNotShared, type Snapshot } from "./snapshot";

/** How far back undo goes: steps, and cells that only those steps still hold. */
export interface UndoLimits {
  readonly steps: number;
  readonly cells: number;
}

interface Step {
  readonly state: Snapshot;
  readonly cells: number;
  readonly group: string | undefined;
}

/** The states to go back and forth to. The oldest are forgotten when there are too many steps, or too many cells in them. */
export class UndoSteps {
  private past: Step[] = [];
  private future: Step[] = [];

  constructor(private readonly limits: UndoLimits) {}

  /** Notes the state before an edit; one of the same group as the last edit belongs to its step. */
  note(before: Snapshot, after: Snapshot, group: string | undefined): void {
    const joins = group !== undefined && this.past.at(-1)?.group === group && this.future.length === 0;
    this.future = [];
    if (!joins) this.past.push(stepTo(before, after, group));
    this.forgetOldest();
  }

  back(now: Snapshot): Snapshot | undefined {
    return move(this.past, this.future, now);
  }

  forward(now: Snapshot): Snapshot | undefined {
    return move(this.future, this.past, now);
  }

  clear(): void {
    this.past = [];
    this.future = [];
  }

  private forgetOldest(): void {
    let cells = this.past.reduce((sum, step) => sum + step.cells, 0);
    while (this.past.length > this.limits.steps || (this.past.length > 0 && cells > this.limits.cells)) {
      cells -= this.past.shift()?.cells ?? 0;
    }
  }
}

function stepTo(state: Snapshot, other: Snapshot, group: string | undefined): Step {
  return { state, cells: cellsNotShared(state, other), group };
}

function move(from: Step[], to: Step[], now: Snapshot): Snapshot | undefined {
  const step = from.pop();
  // The group ends here: what is edited after an undo is a step of its own.
  if (step) to.push(stepTo(now, step.state, undefined));
  return step?.state;
}
