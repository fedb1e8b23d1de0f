/** How a cell looks. Colours are `#RRGGBB`, sizes points. */
export interface Look {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly font?: { readonly name?: string; readonly size?: number; readonly bold?: boolean; readonly italic?: boolean; readonly color?: string };
  readonly borders?: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", { readonly style: "thin" | "medium" | "hair"; readonly color: string }>>>;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
}

/** A look with another one laid over it: what the upper one leaves open shows through. */
export function laidOver(lower: Look, upper: Look): Look {
  const joined: Look = { ...lower, ...upper };
  return {
    ...joined,
    ...((lower.font || upper.font) && { font: { ...lower.font, ...upper.font } }),
    ...((lower.borders || upper.borders) && { borders: { ...lower.borders, ...upper.borders } }),
  };
}

/** A look taken apart into what renderers set together: font and fill, alignment, borders, number format. */
export function partsOfLook({ fill, font, horizontal, vertical, wrap, indent, borders, numberFormat }: Look): Look[] {
  const parts: Look[] = [
    { ...(fill !== undefined && { fill }), ...(font && { font }) },
    { ...(horizontal && { horizontal }), ...(vertical && { vertical }), ...(wrap !== undefined && { wrap }), ...(indent !== undefined && { indent }) },
    { ...(borders && { borders }) },
    { ...(numberFormat !== undefined && { numberFormat }) },
  ];
  return parts.filter((part) => Object.keys(part).length > 0);
}
