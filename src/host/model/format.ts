/** One edge of a cell. Colours are `#RRGGBB`. */
export interface Border {
  readonly style: "thin" | "medium" | "thick" | "double" | "dashed" | "dotted" | "hair";
  readonly color: string;
}

export interface Font {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
}

/** How a cell looks. Objects are never changed in place: a new look is a new object, shared by the cells that have it. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly font?: Font;
  readonly borders?: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", Border>>>;
  readonly horizontal?: "left" | "center" | "right" | "fill" | "justify" | "centerContinuous";
  readonly vertical?: "top" | "center" | "bottom" | "justify";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  /** `false` lets users edit the cell on a protected sheet. */
  readonly locked?: boolean;
}
