import type { Border, CellFormat, Font } from "../format";

type Loose<Shape> = { readonly [Key in keyof Shape]?: Shape[Key] | null };

/** A part of a look to lay over another; `null` takes a property back to its default. */
export type FormatPatch = Omit<Loose<CellFormat>, "font" | "borders"> & {
  readonly font?: Loose<Font> | null;
  readonly borders?: Partial<Record<"top" | "bottom" | "left" | "right", Border | null>> | null;
};

/** The look that results when a patch is laid over a look; `undefined` when nothing of it is left. */
export function mergeFormat(base: CellFormat | undefined, patch: FormatPatch): CellFormat | undefined {
  const merged = new Map<string, unknown>(Object.entries(base ?? {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    const isPart = (key === "font" || key === "borders") && value !== null;
    const next = isPart ? withoutNulls({ ...(merged.get(key) as object | undefined), ...(value as object) }) : value;
    if (next === null || next === undefined) merged.delete(key);
    else merged.set(key, next);
  }
  return merged.size > 0 ? Object.fromEntries(merged) : undefined;
}

/** A patch for many cells: cells that looked the same before share one new object after. */
export function formatMerger(patch: FormatPatch): (base: CellFormat | undefined) => CellFormat | undefined {
  const merged = new Map<CellFormat | undefined, CellFormat | undefined>();
  return (base) => {
    if (!merged.has(base)) merged.set(base, mergeFormat(base, patch));
    return merged.get(base);
  };
}

function withoutNulls(part: object): object | undefined {
  const entries = Object.entries(part).filter(([, value]) => value !== null && value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
