/** The font of a cell without a look; a file may choose another. */
export const defaultFont = { name: "Calibri", size: 11 } as const;
