/** What a row says of its bounds: `undefined` where it leaves them blank. `step` is one unit of the scale in which it writes them. */
export interface WrittenBounds {
  readonly lower: number | undefined;
  readonly lowerIncl: boolean | undefined;
  readonly upper: number | undefined;
  readonly upperIncl: boolean | undefined;
  readonly step: number;
}

/** A span of sales from `lower` to `upper`, 0 and `Infinity` where it is open, and the row that it stands in. */
export interface TierSpan<Row> {
  readonly row: Row;
  readonly lower: number;
  readonly lowerIncl: boolean;
  readonly upper: number;
  readonly upperIncl: boolean;
  readonly written: WrittenBounds;
  /** True where the row ends before it starts; the span has its bounds the right way round. */
  readonly isBackward: boolean;
}

/** What lies between a tier and the one before it. `step`: bands such as 1-100 and 101-200; `isExact` where a single figure has no tier, or two. */
export interface TierBoundary<Row> {
  readonly before: TierSpan<Row>;
  readonly after: TierSpan<Row>;
  readonly kind: "meets" | "gap" | "step" | "overlap";
  readonly isExact: boolean;
}

/** Tiers in order of their start, with what lies between them. */
export interface TierLadder<Row> {
  readonly tiers: readonly TierSpan<Row>[];
  /** One for each tier but the first: against the tier before it that reaches farthest. */
  readonly boundaries: readonly TierBoundary<Row>[];
}

/**
 * Puts rows in order and finds what lies between them. The lower end of a tier is in it and the upper isn't, unless the row says otherwise.
 * Where no row has an upper end each tier ends where the next starts, and where none has a lower end each starts where the last ended. `takesWholeNumbers`: between n and n+1 there is nothing.
 */
export function tierLadder<Row>(rows: readonly Row[], boundsOf: (row: Row) => WrittenBounds, takesWholeNumbers: boolean): TierLadder<Row> {
  const tiers = withImpliedBounds(rows.map((row) => spanOf(row, boundsOf(row)))).sort((one, other) => one.lower - other.lower || compare(one.upper, other.upper));
  const boundaries: TierBoundary<Row>[] = [];
  let [farthest] = tiers;
  for (const tier of tiers.slice(1)) {
    const before = farthest as TierSpan<Row>;
    boundaries.push(boundary(before, tier, takesWholeNumbers));
    if (tier.upper > before.upper || (tier.upper === before.upper && tier.upperIncl)) farthest = tier;
  }
  return { tiers, boundaries };
}

/** True for a tier that no figure falls into. */
export function isEmptyTier({ lower, lowerIncl, upper, upperIncl, isBackward }: TierSpan<unknown>): boolean {
  return isBackward || (lower === upper && !(lowerIncl && upperIncl));
}

function spanOf<Row>(row: Row, written: WrittenBounds): TierSpan<Row> {
  const { lower = 0, upper = Infinity, lowerIncl = true, upperIncl = false } = written;
  const isBackward = upper < lower;
  return isBackward ? { row, lower: upper, lowerIncl: true, upper: lower, upperIncl: false, written, isBackward } : { row, lower, lowerIncl, upper, upperIncl, written, isBackward };
}

function withImpliedBounds<Row>(spans: readonly TierSpan<Row>[]): TierSpan<Row>[] {
  if (spans.length < 2) return [...spans];
  if (spans.every(({ written }) => written.upper === undefined)) {
    const next = neighbours(spans.map(({ lower }) => lower));
    const exclusive = new Set(spans.flatMap(({ lower, lowerIncl }) => (lowerIncl ? [] : [lower])));
    return spans.map((span) => {
      const upper = next.get(span.lower)?.after ?? Infinity;
      return { ...span, upper, upperIncl: exclusive.has(upper) };
    });
  }
  if (spans.every(({ written }) => written.lower === undefined)) {
    const last = neighbours(spans.map(({ upper }) => upper));
    const inclusive = new Set(spans.flatMap(({ upper, upperIncl }) => (upperIncl ? [upper] : [])));
    return spans.map((span) => {
      const lower = last.get(span.upper)?.before ?? 0;
      return { ...span, lower, lowerIncl: !inclusive.has(lower) };
    });
  }
  return [...spans];
}

function boundary<Row>(before: TierSpan<Row>, after: TierSpan<Row>, takesWholeNumbers: boolean): TierBoundary<Row> {
  const found = (kind: TierBoundary<Row>["kind"], isExact = false) => ({ before, after, kind, isExact });
  if (after.lower < before.upper) return found("overlap");
  if (after.lower === before.upper) return after.lowerIncl && before.upperIncl ? found("overlap", true) : after.lowerIncl || before.upperIncl ? found("meets") : found("gap", true);
  const isStep = before.written.step === after.written.step && Math.abs((after.lower - before.upper) / after.written.step - 1) < 1e-6 && after.lowerIncl;
  if (!isStep) return found("gap");
  if (!takesWholeNumbers || after.written.step !== 1) return found("step");
  return before.written.upperIncl === false ? found("gap", true) : found("meets");
}

/** For each value the next smaller and the next larger one. */
function neighbours(values: readonly number[]): ReadonlyMap<number, { readonly before: number | undefined; readonly after: number | undefined }> {
  const distinct = [...new Set(values)].sort(compare);
  return new Map(distinct.map((value, index) => [value, { before: distinct[index - 1], after: distinct[index + 1] }]));
}

function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
