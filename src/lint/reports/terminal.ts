/** What a report is written for: a terminal of some width, or a file. */
export interface Terminal {
  /** Columns that fit in a line. */
  readonly width: number;
  readonly hasColors: boolean;
}

/** Where output goes that nobody looks at in a terminal. */
export const plainOutput: Terminal = { width: 100, hasColors: false };

const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], blue: [34, 39], underline: [4, 24] } as const;

export type Style = keyof typeof codes;

/** Styles texts where the terminal has colours. */
export function painter({ hasColors }: Terminal): (text: string, ...styles: readonly Style[]) => string {
  return (text, ...styles) => (hasColors ? styles.reduce((styled, style) => `\u001b[${String(codes[style][0])}m${styled}\u001b[${String(codes[style][1])}m`, text) : text);
}
